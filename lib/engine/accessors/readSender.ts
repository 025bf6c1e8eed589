import type { IRead } from '@rocket.chat/apps-engine/definition/accessors';
import type { Outcome } from '../../Outcome';
import { fail, succeed } from '../../Outcome';
import { mayBeDenied } from './mayBeDenied';
import type { Sender } from '../../access/Sender';

/**
 * A person as the workspace has them now: roles may have changed since their client sent the command. Fails as
 * `sender-unknown` for deactivated users, and when the permission `user.read` is missing.
 */
export async function readSender(read: IRead, id: string): Promise<Outcome<Sender>> {
    const user = await mayBeDenied(read.getUserReader().getById(id));
    return user?.isEnabled === true
        ? succeed({ id: user.id, username: user.username, roles: user.roles })
        : fail({ kind: 'sender-unknown' });
}
