import { fields } from './fields/fields';
import type { Integration } from './Integration';
import { listensEverywhere } from './listensEverywhere';
import { runsScript } from './runsScript';

/**
 * Whether an outgoing integration is triggered by its own responses: the workspace treats them as any other message, whoever
 * posts them (`triggerHandler.ts`; issues 14723 and 23728 of Rocket.Chat). Trigger words and scripts may prevent that, which only
 * their authors know.
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

/** A response is posted in the room of the message, or to the target room; the fields do not tell who takes part in direct messages. */
function postsWhereItListens(values: Integration['values']): boolean {
    const { channel = [], targetRoom = '' } = values;
    if (targetRoom === '') {
        return listensEverywhere(values) || channel.some((it) => !it.startsWith('@'));
    }
    const isDirect = targetRoom.startsWith('@');
    // The name does not tell whether a room is public or private.
    const around = isDirect ? ['all_direct_messages'] : ['all_public_channels', 'all_private_groups'];
    return [targetRoom, ...around].some((it) => channel.includes(it)) || (!isDirect && listensEverywhere(values));
}
