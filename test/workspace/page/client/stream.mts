import type { Api } from './Api.mts';

/** Takes what arrives, by the name of the event. */
export type Receive = (event: string, data: unknown) => void;

const pause = 1000;

/** Follows what happens in the workspace until it is closed; comes back by itself, each time with `ready` first. */
export function openStream(api: Api, receive: Receive): () => void {
    const ended = new AbortController();
    void follow(api, receive, ended.signal);
    return () => {
        ended.abort();
    };
}

async function follow(api: Api, receive: Receive, signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
        // An event source of the browser's could not say who is asking.
        const response = await fetch('/page/events', { headers: api.headers(), signal }).catch(() => undefined);
        if (response?.status === 401) {
            receive('signedOut', undefined);
            return;
        }
        if (response?.ok && response.body) {
            await read(response.body, receive).catch(() => undefined);
        }
        receive('lost', undefined);
        await new Promise((resolve) => setTimeout(resolve, pause));
    }
}

async function read(body: ReadableStream<Uint8Array>, receive: Receive): Promise<void> {
    const reader = body
        .pipeThrough(new TextDecoderStream() as unknown as TransformStream<Uint8Array, string>)
        .getReader();
    let rest = '';
    for (;;) {
        const { done, value } = await reader.read();
        if (done) {
            return;
        }
        const parts = (rest + value).split('\n\n');
        rest = parts.pop() ?? '';
        for (const part of parts) {
            const [, event = 'message'] = /^event: ?(.*)$/m.exec(part) ?? [];
            const data = [...part.matchAll(/^data: ?(.*)$/gm)].map(([, line]) => line).join('\n');
            receive(event, JSON.parse(data));
        }
    }
}
