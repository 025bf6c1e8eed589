import { createServer, type RequestListener, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';

/** A listening server; `stop` closes it and every connection it still has. */
export interface RunningServer {
    port: number;
    /** What it answers requests with, wherever they come in. */
    answer: RequestListener;
    stop(): Promise<void>;
}

/** Milliseconds for which a connection may be idle: longer than any client keeps one for another request. */
const KEEP_ALIVE = 600_000;

/** Why a server could not start: somebody else listens on the port. */
export interface PortInUse extends Error {
    kind: 'port-in-use';
    port: number;
}

/** Serves an API on 127.0.0.1; port 0 takes a free one. Throws `PortInUse`. */
export async function startServer(app: Hono, port: number): Promise<RunningServer> {
    const listener = getRequestListener((request, env) => app.fetch(request, env));
    const answer: RequestListener = (incoming, outgoing) => void listener(incoming, outgoing);
    const server = createServer(answer);
    // A client that sends its next request just as an idle connection is closed would see a failure that nobody meant.
    server.keepAliveTimeout = KEEP_ALIVE;
    const address = await listen(server, port);
    return {
        port: address,
        answer,
        stop: () =>
            new Promise((resolve) => {
                server.close(() => {
                    resolve();
                });
                // In Node since 18.2, later than the types that the app's compiler can take.
                (server as Server & { closeAllConnections(): void }).closeAllConnections();
            }),
    };
}

function listen(server: Server, port: number): Promise<number> {
    return new Promise((resolve, reject) => {
        server.once('error', (error: NodeJS.ErrnoException) => {
            reject(error.code === 'EADDRINUSE' ? portInUse(port) : Object.assign(error, { port }));
        });
        server.listen(port, '127.0.0.1', () => {
            const address = server.address();
            resolve(typeof address === 'object' && address ? address.port : port);
        });
    });
}

function portInUse(port: number): PortInUse {
    return Object.assign(new Error(`Port ${port} is in use`), { kind: 'port-in-use' as const, port });
}
