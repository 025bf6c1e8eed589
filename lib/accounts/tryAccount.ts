import type { IEnvironmentRead, IHttp, ILogger } from '@rocket.chat/apps-engine/definition/accessors';
import { endpoints } from '../rest/endpoints';
import { engineTransport } from '../rest/engineTransport';
import { RestClient } from '../rest/RestClient';
import { serviceAccount } from './Account';
import { engineSettings } from './engineSettings';

/** Tries the stored account at once (`/api/v1/me`) and logs who it is or why it does not work; never the token. */
export async function tryAccount(environment: IEnvironmentRead, http: IHttp, logger: ILogger): Promise<void> {
    const account = await serviceAccount(engineSettings(environment));
    if (!account.ok) {
        logger.warn({ account: 'not usable', why: account.failure.kind });
        return;
    }
    const { connection } = account.value;
    const me = await new RestClient(engineTransport(http), connection).call(endpoints.me);
    if (me.ok) {
        logger.info({ account: 'works', baseUrl: connection.baseUrl, username: String(me.value.username) });
    } else {
        logger.warn({ account: 'does not work', baseUrl: connection.baseUrl, why: me.failure });
    }
}
