import type { NetworkError } from '../Failure';
import { limits } from '../limits';
import { classifyNetworkError } from './networkErrors';
import type { Transport, TransportResponse } from './Transport';

/** The result of a post to a URL, and its duration in milliseconds. */
export type Posted = { readonly milliseconds: number } & (
    { readonly answer: TransportResponse } | { readonly networkError: NetworkError }
);

/** Posts JSON to a URL once, with no credentials beyond the given headers; never rejects, so that no error can contain the URL. */
export type PostJson = (url: string, body: unknown, headers?: Readonly<Record<string, string>>) => Promise<Posted>;

/** A `PostJson` over a transport, timed by a clock of milliseconds. */
export function postJson(transport: Transport, now: () => number): PostJson {
    return async (url, body, headers = {}) => {
        const start = now();
        try {
            const answer = await transport({
                method: 'post',
                url,
                headers: { ...headers, 'Content-Type': 'application/json' },
                body: JSON.stringify(body),
                timeout: limits.request,
            });
            const milliseconds = now() - start;
            return answer === undefined
                ? { milliseconds, networkError: 'networking-denied' }
                : { milliseconds, answer };
        } catch (error) {
            return { milliseconds: now() - start, networkError: classifyNetworkError(error) };
        }
    };
}
