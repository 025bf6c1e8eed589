import type { Messages } from '../../messages/Messages';
import { say } from '../../messages/say';
import { code } from './markdown';
import { optionOf } from './typed';

/** That the answers of an outgoing integration set it off. */
export function loopWarning({ warnings: phrases }: Messages): string {
    return say(phrases.answersItself, { flag: code('bot'), option: optionOf('triggerWords') });
}
