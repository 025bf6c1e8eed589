import type { Messages } from '../../messages/Messages';
import { say, sayCount } from '../../messages/say';
import { codes, enumerate } from '../parts/markdown';
import { adviceFor } from './advice';

/** What is said to somebody who lacks permissions: sets of them, of which any would do. */
export function lackingPermissions(
    sets: readonly (readonly string[])[],
    isAdmin: boolean,
    messages: Messages,
): readonly string[] {
    const { failures, enumeration } = messages;
    const advice = adviceFor(isAdmin, messages);
    const [only = []] = sets;
    if (sets.length === 1) {
        const missing = codes(only, enumeration.and);
        return [sayCount(failures.forbidden, only.length, messages, { missing }), advice.grant(only.length)];
    }
    const missing = sets.every(({ length }) => length === 1)
        ? codes(sets.flat(), enumeration.or)
        : enumerate(
              sets.map((set) => codes(set, enumeration.and)),
              enumeration.orSet,
          );
    return [say(failures.forbiddenAny, { missing }), advice.grantAny()];
}
