import type { Access, Policy } from '../access/Access';
import { loadPermissionRoles, loadRoleNames } from '../api/roles';
import type { Outcome } from '../Outcome';
import { andThen, map } from '../Outcome';
import type { Account } from '../accounts/Account';
import type { Configuration } from '../settings/Configuration';
import { GuardedIntegrations } from '../accounts/GuardedIntegrations';
import { RestIntegrations } from '../api/RestIntegrations';
import { RestClient } from '../api/RestClient';
import type { Workspace } from '../dispatch/CommandContext';
import type { Asked } from './Asked';
import type { Services } from './services';

/** The workspace as the account that acts for a person reaches it. Fails as `not-connected` or `api-url-invalid`. */
export async function openWorkspace(
    account: Asked['account'],
    access: () => Access,
    services: Services,
): Promise<Outcome<Workspace>> {
    return andThen(services.configuration(), async (configuration) =>
        map(await account(), (it) => workspaceOf(it, configuration, access, services)),
    );
}

/** Under which rule somebody acts whom an account acts for. */
export function policyOf(
    account: Account,
    { permissionRule }: Configuration,
    { transport, environment: { caches } }: Services,
): Policy {
    const client = new RestClient(transport, account.connection);
    return {
        rule: permissionRule,
        serverJudges: account.via === 'own',
        permissionRoles: () => caches.permissionRoles.read(() => loadPermissionRoles(client)),
    };
}

function workspaceOf(
    account: Account,
    configuration: Configuration,
    access: () => Access,
    services: Services,
): Workspace {
    const client = new RestClient(services.transport, account.connection);
    const policy = policyOf(account, configuration, services);
    const integrations = new RestIntegrations(client);
    return {
        ...policy,
        siteUrl: configuration.siteUrl,
        account,
        integrations: policy.serverJudges
            ? integrations
            : new GuardedIntegrations(integrations, access(), services.authors),
        roleNames: () => loadRoleNames(client),
    };
}
