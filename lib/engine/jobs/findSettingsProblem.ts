import type { IRoomRead } from '@rocket.chat/apps-engine/definition/accessors';
import { serviceAccount } from '../../accounts/Accounts';
import { mayBeDenied } from '../accessors/mayBeDenied';
import type { SettingsProblem } from '../../replies/settings';
import { endpoints } from '../../api/endpoints';
import { RestClient } from '../../api/RestClient';
import type { Services } from '../services';

/** Tries the settings as saved: addresses, the service account (`/api/v1/me`), the audit room. The first problem, if any. */
export async function findSettingsProblem(services: Services, rooms: IRoomRead): Promise<SettingsProblem | undefined> {
    const configuration = await services.configuration();
    if (!configuration.ok) {
        return { kind: 'unusable', failure: configuration.failure };
    }
    const { auditRoom, halfService, apiUrl } = configuration.value;
    if (auditRoom !== undefined && (await mayBeDenied(rooms.getById(auditRoom))) === undefined) {
        return { kind: 'no-audit-room' };
    }
    const account = serviceAccount(configuration.value);
    if (!account) {
        return halfService ? { kind: 'half-an-account' } : undefined;
    }
    const me = await new RestClient(services.transport, account.connection).call(endpoints.me);
    return me.ok ? undefined : { kind: 'account-fails', failure: me.failure, apiUrl };
}
