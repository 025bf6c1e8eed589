import { channel } from 'node:diagnostics_channel';
import type { Socket } from 'node:net';

const requestStart = 'http.server.request.start';
const responseFinish = 'http.server.response.finish';

/** What the workspace's server was asked meanwhile: calls, and the bytes of its answers, headers included. */
export interface Traffic {
    calls: number;
    bytes: number;
}

/** Counts every HTTP request that this process serves, through Node's own diagnostics channels. */
export class HttpMeter {
    private readonly traffic: Traffic = { calls: 0, bytes: 0 };
    private readonly earlier = new WeakMap<Socket, number>();
    private readonly started = () => {
        this.traffic.calls++;
    };
    private readonly finished = (message: unknown) => {
        const { socket } = message as { socket: Socket };
        this.traffic.bytes += socket.bytesWritten - (this.earlier.get(socket) ?? 0);
        this.earlier.set(socket, socket.bytesWritten);
    };

    constructor() {
        channel(requestStart).subscribe(this.started);
        channel(responseFinish).subscribe(this.finished);
    }

    /** The traffic since the last time it was taken. */
    take(): Traffic {
        const taken = { ...this.traffic };
        Object.assign(this.traffic, { calls: 0, bytes: 0 });
        return taken;
    }

    /** Counts no more. */
    close(): void {
        channel(requestStart).unsubscribe(this.started);
        channel(responseFinish).unsubscribe(this.finished);
    }
}
