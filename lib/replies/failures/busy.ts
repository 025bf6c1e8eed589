import type { Failure } from '../../Failure';
import type { Messages } from '../../messages/Messages';
import { say } from '../../messages/say';
import { code } from '../parts/markdown';

/** What others are at, so that it was not this one's turn. */
export function busy({ name }: Extract<Failure, { kind: 'busy' }>, { failures }: Messages): string {
    return name === undefined ? failures.busyImporting : say(failures.busy, { name: code(name) });
}
