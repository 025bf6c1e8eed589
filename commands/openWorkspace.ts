import type { IUser } from '@rocket.chat/apps-engine/definition/users';
import { loadPermissionRoles } from '../lib/access/PermissionRoles';
import { loadRoleNames } from '../lib/access/loadRoleNames';
import type { Outcome } from '../lib/Failure';
import { succeed } from '../lib/Failure';
import { AuthoredIntegrations } from '../lib/integrations/AuthoredIntegrations';
import { RestIntegrations } from '../lib/integrations/RestIntegrations';
import { RestClient } from '../lib/rest/RestClient';
import type { Workspace } from './CommandContext';
import type { Services } from './services';

/** The workspace as the account that acts for a person reaches it. Fails as `not-connected` or `api-url-invalid`. */
export async function openWorkspace(person: IUser, services: Services): Promise<Outcome<Workspace>> {
    const { memory } = services.shared;
    const configuration = await services.configuration();
    if (!configuration.ok) {
        return configuration;
    }
    const { siteUrl, permissionRule } = configuration.value;
    const account = await services.accounts.forSender(person.id, configuration.value);
    if (!account.ok) {
        return account;
    }
    const client = new RestClient(services.transport, account.value.connection);
    const serverJudges = account.value.via === 'own';
    const integrations = new RestIntegrations(client);
    const author = { userId: person.id, username: person.username };
    return succeed({
        siteUrl,
        account: account.value,
        rule: permissionRule,
        serverJudges,
        // The server records the account that calls as the author: for the service account the app must know better.
        integrations: serverJudges ? integrations : new AuthoredIntegrations(integrations, services.authors, author),
        permissionRoles: () => memory.permissionRoles.read(() => loadPermissionRoles(client)),
        roleNames: () => loadRoleNames(client),
    });
}
