/** One HTTP request; the body is JSON text. */
export interface TransportRequest {
    readonly method: 'get' | 'post' | 'put';
    readonly url: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body?: string;
    /** Milliseconds to wait for the answer. */
    readonly timeout: number;
}

/** What came back, unjudged; header names are lower-case. */
export interface TransportAnswer {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly content: string;
    /** The size of a body in bytes that was too large to be read, so that there is no content. */
    readonly tooLarge?: number;
}

/** Sends one request once. Rejects with the network's own error; undefined when the app may not use the network. */
export type Transport = (request: TransportRequest) => Promise<TransportAnswer | undefined>;
