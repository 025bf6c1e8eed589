import type { Messages } from '../../messages/Messages';
import { grouped, sayCount } from '../../messages/say';

/** How long a script is, so that somebody whose client sent a part of it sees that. */
export function scriptSize(script: string, messages: Messages): string {
    const lines = script.split(/\r\n?|\n/).length;
    return sayCount(messages.shown.scriptSize, lines, messages, { characters: grouped(script.length, messages) });
}
