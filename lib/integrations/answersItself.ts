import { fields } from './fields/fields';
import type { Integration } from './Integration';
import { listensEverywhere } from './listensEverywhere';
import { runsScript } from './runsScript';

/**
 * Whether an outgoing integration is set off by its own answers: the workspace takes them for messages like any other, and looks at nobody
 * who posts them (`triggerHandler.ts`; issues 14723 and 23728 of Rocket.Chat). Trigger words and scripts may put an end to it, which only
 * those know who wrote them.
 */
export function answersItself({ values, isCompiled }: Pick<Integration, 'values' | 'isCompiled'>): boolean {
    const { type, event = fields.event.default, triggerWords = [] } = values;
    return (
        type === 'outgoing' &&
        event === 'sendMessage' &&
        triggerWords.length === 0 &&
        !runsScript({ values, isCompiled }) &&
        postsWhereItListens(values)
    );
}

/** An answer is posted where the message was, or to the target room; who is in whose direct messages is not to be known from the fields. */
function postsWhereItListens(values: Integration['values']): boolean {
    const { channel = [], targetRoom = '' } = values;
    if (targetRoom === '') {
        return listensEverywhere(values) || channel.some((it) => !it.startsWith('@'));
    }
    const isDirect = targetRoom.startsWith('@');
    // Whether a room is public or private its name does not tell.
    const around = isDirect ? ['all_direct_messages'] : ['all_public_channels', 'all_private_groups'];
    return [targetRoom, ...around].some((it) => channel.includes(it)) || (!isDirect && listensEverywhere(values));
}
