/** One HTTP request; the body is JSON text. */
export interface TransportRequest {
    readonly method: 'get' | 'post' | 'put';
    readonly url: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body?: string;
    /** Milliseconds to wait for the answer. */
    readonly timeout: number;
}

/** The HTTP response as it came; header names are in lower case. */
export interface TransportResponse {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly content: string;
    /** Size in bytes of a body that was too large to be read; the content is empty then. */
    readonly tooLarge?: number;
}

/** Sends one request once. Rejects with the network's own error; undefined when the app may not use the network. */
export type Transport = (request: TransportRequest) => Promise<TransportResponse | undefined>;
