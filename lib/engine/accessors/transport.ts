import { Buffer } from 'buffer';
import type { IHttp } from '@rocket.chat/apps-engine/definition/accessors';
import type { Transport } from '../../api/Transport';
import { limits } from '../../limits';
import { mayBeDenied } from './mayBeDenied';

/**
 * A transport over the engine's HTTP accessor, which answers nothing when the `networking` permission is missing. It asks
 * for bytes: JSON that the engine parses would go through its decoder, which a key `__proto__` breaks for everybody.
 */
export function engineTransport(http: IHttp): Transport {
    return async ({ method, url, headers, body, timeout }) => {
        // The engine's types do not know that no encoding means bytes (the server's bridge does).
        const encoding = null as unknown as string;
        const request = { headers: { ...headers }, content: body, timeout, encoding };
        const response = await within(timeout, mayBeDenied(http[method](url, request)));
        return (
            response && {
                status: response.statusCode,
                headers: response.headers ?? {},
                ...readBody(response.content),
            }
        );
    };
}

/**
 * What comes within so many milliseconds, and a little more. The server itself waits that long for the head of an answer and for ever for
 * its body, also for one that broke off (its `server-fetch` and node-fetch 2.7).
 */
async function within<T>(milliseconds: number, answer: Promise<T>): Promise<T> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_, reject) => {
        const giveUp = () => {
            reject(new Error('ETIMEDOUT'));
        };
        // Two timers, as one would be over before an answer that has come while the sandbox was stopped is looked at.
        timer = setTimeout(() => {
            timer = setTimeout(giveUp, limits.slack);
        }, milliseconds);
    });
    try {
        return await Promise.race([answer, late]);
    } finally {
        clearTimeout(timer);
    }
}

/** The body as text; one that is too large to be parsed is only weighed. */
function readBody(content: unknown): { readonly content: string; readonly tooLarge?: number } {
    const bytes = Buffer.from((content ?? '') as string | Uint8Array);
    return bytes.length > limits.answer ? { content: '', tooLarge: bytes.length } : { content: bytes.toString('utf8') };
}
