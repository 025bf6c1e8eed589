import type { Access } from '../access/Access';
import { loadPermissionRoles, loadRoleNames } from '../api/roles';
import type { Outcome } from '../Outcome';
import { andThen, map } from '../Outcome';
import type { Account } from '../accounts/Account';
import type { Configuration } from '../settings/Configuration';
import { GuardedIntegrations } from '../accounts/GuardedIntegrations';
import { RestIntegrations } from '../api/RestIntegrations';
import { RestClient } from '../api/RestClient';
import type { Workspace } from '../dispatch/CommandContext';
import type { Services } from './services';

/** The workspace as the account that acts for a person reaches it. Fails as `not-connected` or `api-url-invalid`. */
export async function openWorkspace(
    userId: string,
    access: () => Access,
    services: Services,
): Promise<Outcome<Workspace>> {
    return andThen(services.configuration(), async (configuration) => {
        const account = await services.accounts.forSender(userId, configuration);
        return map(account, (it) => workspaceOf(it, configuration, access, services));
    });
}

function workspaceOf(
    account: Account,
    { siteUrl, permissionRule }: Configuration,
    access: () => Access,
    { transport, authors, environment: { caches } }: Services,
): Workspace {
    const client = new RestClient(transport, account.connection);
    const serverJudges = account.via === 'own';
    const integrations = new RestIntegrations(client);
    return {
        siteUrl,
        account,
        rule: permissionRule,
        serverJudges,
        integrations: serverJudges ? integrations : new GuardedIntegrations(integrations, access(), authors),
        permissionRoles: () => caches.permissionRoles.read(() => loadPermissionRoles(client)),
        roleNames: () => loadRoleNames(client),
    };
}
