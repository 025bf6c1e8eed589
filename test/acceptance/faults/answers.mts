import type { Socket } from 'node:net';
import type { Fault } from '../fixtures/Gateway.mts';

/** Answers as an HTTP server does, in whole. */
export function answer(status: string, body: string, headers: Record<string, string> = {}): Fault {
    const length = Buffer.byteLength(body);
    const all = { 'Content-Type': 'application/json', 'Content-Length': `${length}`, Connection: 'close', ...headers };
    const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
    return (socket) => socket.end(`HTTP/1.1 ${status}\r\n${lines.join('\r\n')}\r\n\r\n${body}`);
}

/** Answers with the API's JSON. */
export function json(status: string, body: unknown): Fault {
    return answer(status, JSON.stringify(body));
}

/** Answers with a web page. */
export function page(status: string): Fault {
    return answer(status, '<!doctype html><title>A page</title><p>Nothing here', { 'Content-Type': 'text/html' });
}

/** Says to look elsewhere. */
export function redirect(status: string, location: string): Fault {
    return answer(status, '', { Location: location });
}

/** Takes the request and never answers. */
export const stall: Fault = () => undefined;

/** Takes the request and breaks the connection without an answer. */
export const hangUp: Fault = (socket) => {
    // Node has it since 16.17; the types at hand are older.
    (socket as Socket & { resetAndDestroy(): void }).resetAndDestroy();
};

/** Closes the connection without an answer. */
export const close: Fault = (socket) => socket.end();

/** Closes the connection between two chunks of the answer. */
export const breakOff: Fault = (socket) =>
    socket.end('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{"int\r\n');

/** Closes the connection in the middle of the answer: fewer bytes than it announced. */
export const endEarly: Fault = (socket) => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{"integration":');
