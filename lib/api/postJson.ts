import type { NetworkError } from '../Failure';
import { limits } from '../limits';
import { classifyNetworkError } from './networkErrors';
import type { Transport, TransportAnswer } from './Transport';

/** How a post to a URL went, and how many milliseconds it took. */
export type Posted = { readonly milliseconds: number } & (
    { readonly answer: TransportAnswer } | { readonly networkError: NetworkError }
);

/** Posts JSON to a URL once, with no credentials but what headers hold; never rejects, so that the URL cannot get into an error. */
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
