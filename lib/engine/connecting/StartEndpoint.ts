import type { IHttp, IModify, IPersistence, IRead } from '@rocket.chat/apps-engine/definition/accessors';
import type {
    IApiEndpoint,
    IApiEndpointInfo,
    IApiRequest,
    IApiResponse,
} from '@rocket.chat/apps-engine/definition/api';
import type { App } from '@rocket.chat/apps-engine/definition/App';
import type { Services, AppEnvironment } from '../services';
import { buildServices } from '../services';
import { cookieFor, createBrowserMark, isSecret } from './browserMark';
import { endpointPaths } from './endpointPaths';
import { respondSafely, respondWithPage, respondWithRedirect } from './respond';
import { encodeQuery } from '../../api/encodeQuery';

/** Where a person's link leads: marks their browser and sends it on to the workspace's consent page. */
export class StartEndpoint implements IApiEndpoint {
    readonly path = endpointPaths.start;

    constructor(
        private readonly app: App,
        private readonly environment: () => AppEnvironment,
    ) {}

    /** Answers the link (engine `IApiEndpoint.get`). */
    async get(
        { query }: IApiRequest,
        _endpoint: IApiEndpointInfo,
        read: IRead,
        modify: IModify,
        http: IHttp,
        persistence: IPersistence,
    ): Promise<IApiResponse> {
        const { messages } = this.environment();
        const services = buildServices({ read, modify, http, persistence }, this.environment());
        return respondSafely(() => sendToProvider(query.request, services), {
            messages,
            logger: this.app.getLogger(),
        });
    }
}

async function sendToProvider(secret: unknown, services: Services): Promise<IApiResponse> {
    const { messages } = services.environment;
    const request = isSecret(secret) ? await services.requests.find(secret) : undefined;
    if (!isSecret(secret) || request === undefined) {
        const isTaken = isSecret(secret) && (await services.requests.isTaken(secret));
        return respondWithPage({ kind: isTaken ? 'used' : 'expired' }, messages);
    }
    const configuration = await services.configuration();
    const client = configuration.ok ? await services.oauthClient(configuration.value.siteUrl) : configuration;
    if (!configuration.ok || !client.ok) {
        return respondWithPage({ kind: 'failed' }, messages);
    }
    const { clientId, redirectUri } = client.value;
    // The provider hands the state back unchanged: its second half can only be met by the browser with the cookie.
    const mark = createBrowserMark();
    const query = encodeQuery({
        response_type: 'code',
        client_id: clientId,
        redirect_uri: redirectUri,
        state: `${secret}.${mark.hash}`,
    });
    const location = `${configuration.value.siteUrl}/oauth/authorize?${query}`;
    return respondWithRedirect(location, cookieFor(mark, redirectUri));
}
