import { allManagePermissions, holdingRoles } from '../lib/access/PermissionRoles';
import { isGuest } from '../lib/access/Sender';
import type { Outcome } from '../lib/Outcome';
import { succeed } from '../lib/Outcome';
import type { IdentityFacts } from '../lib/replies/identity';
import type { Reply } from '../lib/replies/Reply';
import type { CommandContext, Workspace } from '../lib/dispatch/CommandContext';
import type { Subcommand } from '../lib/dispatch/Subcommand';
import { BYPASS_RATE_LIMIT } from '../lib/permissions';

/** `/integration whoami`: whose account acts for the sender, and what the sender may do. */
export const whoami: Subcommand<Record<string, never>, 'nothing'> = {
    name: 'whoami',
    group: 'account',
    otherNames: ['me', 'who', 'status', 'permissions'],
    unlike: ['why', 'how'],
    parameters: {},
    examples: [''],
    needs: 'nothing',
    run: (_values, context) => identify(context),
};

async function identify(context: CommandContext): Promise<Outcome<Reply>> {
    const [sender, configuration, workspace] = await Promise.all([
        context.sender(),
        context.configuration(),
        context.openWorkspace(),
    ]);
    if (!sender.ok) {
        return sender;
    }
    if (!configuration.ok) {
        return configuration;
    }
    // Without an account the permissions cannot be read: the rest is still worth showing.
    const [grants, roleNames] = workspace.ok
        ? await Promise.all([workspace.value.permissionRoles(), workspace.value.roleNames()])
        : [workspace, workspace];
    const roleName = roleNames.ok ? roleNames.value : (id: string) => id;
    return succeed({
        kind: 'identity',
        facts: {
            username: sender.value.username,
            // Permissions may be cached, but role names are read each time, which shows whether the account's token still works.
            via: viaOf(workspace, roleNames),
            expiresAt: workspace.ok ? workspace.value.account.expiresAt : undefined,
            roles: sender.value.roles.map(roleName),
            isGuest: isGuest(sender.value),
            rule: configuration.value.permissionRule,
            ...(grants.ok
                ? {
                      permissions: allManagePermissions().map((permission) => ({
                          permission,
                          roles: holdingRoles(sender.value, permission, grants.value).map(roleName),
                      })),
                      bypassesRateLimit: holdingRoles(sender.value, BYPASS_RATE_LIMIT, grants.value).length > 0,
                  }
                : {}),
        },
    });
}

function viaOf(workspace: Outcome<Workspace>, asked: Outcome<unknown>): IdentityFacts['via'] {
    const failure = asked.ok ? undefined : asked.failure;
    if (failure?.kind === 'not-connected') {
        return failure.reason === 'never' ? 'none' : 'ended';
    }
    return workspace.ok ? workspace.value.account.via : 'unknown';
}
