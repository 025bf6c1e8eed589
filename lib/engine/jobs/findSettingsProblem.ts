import type { IRead } from '@rocket.chat/apps-engine/definition/accessors';
import { serviceAccount } from '../../accounts/Accounts';
import { engineDirectory } from '../accessors/directory';
import { mayPost } from '../../access/mayPost';
import type { SettingsProblem } from '../../replies/settings';
import { endpoints } from '../../api/endpoints';
import { RestClient } from '../../api/RestClient';
import type { Transport } from '../../api/Transport';
import { limits } from '../../limits';
import type { Services } from '../services';

/** Tries the settings as saved: addresses, the audit room, the OAuth client and the pages it leads to, the service account (`/api/v1/me`) unless it is known to work or is for nobody. The first problem, if any. */
export async function findSettingsProblem(
    services: Services,
    read: IRead,
    serviceWorks = false,
): Promise<SettingsProblem | undefined> {
    const configuration = await services.configuration();
    if (!configuration.ok) {
        return { kind: 'unusable', failure: configuration.failure };
    }
    const { auditRoom, halfService, apiUrl, siteUrl } = configuration.value;
    const [problem, client] = await Promise.all([
        auditRoom === undefined ? undefined : findAuditProblem(auditRoom, read),
        services.oauthClient(siteUrl),
    ]);
    if (problem) {
        return problem;
    }
    if (!client.ok) {
        return { kind: 'client-fails', failure: client.failure };
    }
    const { redirectUri: url } = client.value;
    if (!(await isServed(url, services.transport))) {
        return { kind: 'not-served', url };
    }
    if (configuration.value.serviceFor === 'nobody') {
        return undefined;
    }
    const account = serviceAccount(configuration.value);
    if (!account) {
        return halfService ? { kind: 'half-an-account' } : undefined;
    }
    if (serviceWorks) {
        return undefined;
    }
    const me = await new RestClient(services.transport, account.connection).call(endpoints.me);
    return me.ok ? undefined : { kind: 'account-fails', failure: me.failure, apiUrl };
}

/**
 * Whether the app's own pages are there. Without the permission `api` the engine takes them and serves none, and tells nobody; of
 * answers only a clear "not found" counts, for the workspace may not reach itself by the address that people use.
 */
async function isServed(url: string, transport: Transport): Promise<boolean> {
    try {
        const answer = await transport({ method: 'get', url, headers: {}, timeout: limits.request });
        return answer?.status !== 404;
    } catch {
        return true;
    }
}

/** The app's user holds no permission to post in rooms that are read-only, unless an administrator gave it one. */
async function findAuditProblem(roomId: string, read: IRead): Promise<SettingsProblem | undefined> {
    const directory = engineDirectory(read);
    const [room, appUser] = await Promise.all([directory.room(roomId), read.getUserReader().getAppUser()]);
    // A line about a change is posted by id alone, and a room is also found by its name here.
    if (room?.id !== roomId) {
        return { kind: 'no-audit-room' };
    }
    const person = appUser && (await directory.person(appUser.id));
    const isSilent = person && !(await mayPost(room, person, directory, () => false));
    return room.isArchived || isSilent === true ? { kind: 'silent-audit-room' } : undefined;
}
