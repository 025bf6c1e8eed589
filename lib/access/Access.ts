import type { Outcome } from '../Failure';
import { fail, succeed } from '../Failure';
import type { Kind } from '../integrations/kinds';
import type { PermissionRoles } from './PermissionRoles';
import { managePermissions } from './PermissionRoles';
import type { Sender } from './Sender';

/** What access is decided by: the sender's roles, read afresh, and the workspace's grants, remembered for a minute. */
export interface AccessSources {
    readonly sender: () => Promise<Outcome<Sender>>;
    readonly permissionRoles: () => Promise<Outcome<PermissionRoles>>;
}

/** Decides what the sender of a command may do; what cannot be learned counts as no. */
export class Access {
    constructor(private readonly sources: AccessSources) {}

    /** Whether the sender may create integrations of a kind: both of its permissions. Fails as `forbidden` with the missing ones. */
    async mayCreate(kind: Kind): Promise<Outcome<Sender>> {
        const [sender, grants] = await Promise.all([this.sources.sender(), this.sources.permissionRoles()]);
        if (!sender.ok) {
            return sender;
        }
        if (!grants.ok) {
            return grants;
        }
        const missing = managePermissions(kind).filter(
            (permission) => !sender.value.roles.some((role) => grants.value[permission]?.includes(role)),
        );
        return missing.length === 0 ? succeed(sender.value) : fail({ kind: 'forbidden', missing });
    }
}
