import type { Access } from '../access/Access';
import { loadPermissionRoles, loadRoleNames } from '../api/roles';
import type { Outcome } from '../Outcome';
import { succeed } from '../Outcome';
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
    const { caches } = services.environment;
    const configuration = await services.configuration();
    if (!configuration.ok) {
        return configuration;
    }
    const { siteUrl, permissionRule } = configuration.value;
    const account = await services.accounts.forSender(userId, configuration.value);
    if (!account.ok) {
        return account;
    }
    const client = new RestClient(services.transport, account.value.connection);
    const serverJudges = account.value.via === 'own';
    const integrations = new RestIntegrations(client);
    return succeed({
        siteUrl,
        account: account.value,
        rule: permissionRule,
        serverJudges,
        integrations: serverJudges ? integrations : new GuardedIntegrations(integrations, access(), services.authors),
        permissionRoles: () => caches.permissionRoles.read(() => loadPermissionRoles(client)),
        roleNames: () => loadRoleNames(client),
    });
}
