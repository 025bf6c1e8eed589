import type { Failure } from '../Failure';
import { limits } from '../limits';
import type { Outcome } from '../Outcome';
import { fail } from '../Outcome';
import type { Endpoint } from './endpoints';
import { mayHaveArrived, classifyNetworkError } from './networkErrors';
import type { JsonObject } from '../JsonObject';
import { readResponse } from './readResponse';
import type { Transport, TransportResponse } from './Transport';
import { encodeQuery } from './encodeQuery';

/** Where the API is and who is calling. */
export interface Connection {
    /** The workspace's address, without a slash at its end. */
    readonly baseUrl: string;
    /** Headers that authenticate the account. */
    readonly headers: Readonly<Record<string, string>>;
    /** The failure when the API does not accept them. */
    readonly refused: Failure;
    /** Whether it is the sender's own account, so that their own permissions decide. */
    readonly isOwn?: boolean;
}

/** Query and body of a call. */
export interface CallContent {
    readonly query?: Readonly<Record<string, string>>;
    readonly body?: unknown;
    /** Permissions of which one is needed; lacking all is the only reason for `not_authorized`. */
    readonly needsAny?: readonly string[];
}

/** The workspace's REST API as one account sees it. */
export class RestClient {
    constructor(
        private readonly transport: Transport,
        private readonly connection: Connection,
    ) {}

    /** Sends a call once, without retries. Fails as `unreachable`, `credentials-refused`, `rate-limited`, `rejected` and as `readResponse` does. */
    async call(endpoint: Endpoint, { query = {}, body, needsAny }: CallContent = {}): Promise<Outcome<JsonObject>> {
        const { baseUrl, headers } = this.connection;
        let answer: TransportResponse | undefined;
        try {
            answer = await this.transport({
                method: endpoint.method,
                url: `${baseUrl}/api/v1/${endpoint.path}${queryString(query)}`,
                headers: { ...headers, Accept: 'application/json', 'Content-Type': 'application/json' },
                ...(body === undefined ? {} : { body: JSON.stringify(body) }),
                timeout: limits.request,
            });
        } catch (error) {
            const networkError = classifyNetworkError(error);
            const outcomeUnknown = endpoint.changes && mayHaveArrived(networkError);
            return fail({ kind: 'unreachable', networkError, baseUrl, outcomeUnknown });
        }
        if (answer === undefined) {
            return fail({ kind: 'unreachable', networkError: 'networking-denied', baseUrl, outcomeUnknown: false });
        }
        const outcome = readResponse(answer, endpoint.changes);
        return outcome.ok ? outcome : fail(this.forSender(outcome.failure, endpoint.needsAny, needsAny));
    }

    /** Words a refusal for the sender. */
    private forSender(failure: Failure, byRoute?: readonly string[], byContent?: readonly string[]): Failure {
        const { refused, isOwn = false } = this.connection;
        if (failure.kind === 'credentials-refused') {
            return refused;
        }
        const isUnauthorized = failure.kind === 'rejected' && failure.errorType === 'not_authorized';
        const atRoute = failure.kind === 'account-forbidden' ? byRoute : undefined;
        const needsAny = isUnauthorized ? byContent : atRoute;
        return isOwn && needsAny ? { kind: 'account-forbidden', needsAny } : failure;
    }
}

function queryString(query: Readonly<Record<string, string>>): string {
    return Object.keys(query).length > 0 ? `?${encodeQuery(query)}` : '';
}
