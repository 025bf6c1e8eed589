import type { IHttp, IModify, IPersistence, IRead } from '@rocket.chat/apps-engine/definition/accessors';
import type {
    IApiEndpoint,
    IApiEndpointInfo,
    IApiRequest,
    IApiResponse,
} from '@rocket.chat/apps-engine/definition/api';
import type { App } from '@rocket.chat/apps-engine/definition/App';
import type { PageFacts } from '../../replies/page';
import type { Runtime } from '../Invocation';
import type { AppEnvironment } from '../services';
import { buildServices } from '../services';
import { hasBrowserMark, isSecret } from './browserMark';
import { endpointPaths } from './endpointPaths';
import { finishConnection } from './finishConnection';
import { respondSafely, respondWithPage } from './respond';

/** Where the provider sends a person back to: connects the account, then runs the command that waited for it. */
export class CallbackEndpoint implements IApiEndpoint {
    readonly path = endpointPaths.callback;

    constructor(
        private readonly app: App,
        private readonly environment: () => AppEnvironment,
    ) {}

    /** Answers the provider's redirect (engine `IApiEndpoint.get`). */
    async get(
        request: IApiRequest,
        _endpoint: IApiEndpointInfo,
        read: IRead,
        modify: IModify,
        http: IHttp,
        persistence: IPersistence,
    ): Promise<IApiResponse> {
        const accessors = { read, modify, http, persistence };
        const logger = this.app.getLogger();
        const { messages } = this.environment();
        const runtime = { accessors, services: buildServices(accessors, this.environment()), logger };
        return respondSafely(async () => respondWithPage(await conclude(request, runtime), messages), {
            messages,
            logger,
        });
    }
}

/** Lets through only what a browser of ours brings back; everything else ends on a page of its own. */
async function conclude({ query, headers }: IApiRequest, runtime: Runtime): Promise<PageFacts> {
    const { state, code, error } = query as Partial<Record<string, unknown>>;
    const [secret, markHash] = typeof state === 'string' ? state.split('.') : [];
    if (!isSecret(secret) || !isSecret(markHash)) {
        return { kind: 'invalid' };
    }
    if (!hasBrowserMark(headers, markHash)) {
        return { kind: 'other-browser' };
    }
    if (error !== undefined) {
        return { kind: 'declined' };
    }
    return typeof code === 'string' && code !== '' ? finishConnection({ secret, code }, runtime) : { kind: 'invalid' };
}
