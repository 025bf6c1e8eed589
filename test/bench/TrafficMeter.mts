import { channel } from 'node:diagnostics_channel';
import type { Socket } from 'node:net';
import { ACCESSOR_CALLED } from '../workspace/engine/sandbox/SandboxProcess.mts';

const requestStart = 'http.server.request.start';
const responseFinish = 'http.server.response.finish';

/** What was asked meanwhile: HTTP calls and the bytes of their answers, headers included; and calls of the app's sandbox to the engine. */
export interface Traffic {
    calls: number;
    bytes: number;
    accessors: number;
}

/** Counts every HTTP request that this process serves, and every call of a sandbox to an accessor, through diagnostics channels. */
export class TrafficMeter {
    private readonly traffic: Traffic = { calls: 0, bytes: 0, accessors: 0 };
    private readonly earlier = new WeakMap<Socket, number>();
    private readonly started = () => {
        this.traffic.calls++;
    };
    // A channel that nobody holds is forgotten, and its subscribers with it.
    private readonly accessorCalls = channel(ACCESSOR_CALLED);
    private readonly accessed = () => {
        this.traffic.accessors++;
    };
    private readonly finished = (message: unknown) => {
        const { socket } = message as { socket: Socket };
        this.traffic.bytes += socket.bytesWritten - (this.earlier.get(socket) ?? 0);
        this.earlier.set(socket, socket.bytesWritten);
    };

    constructor() {
        channel(requestStart).subscribe(this.started);
        channel(responseFinish).subscribe(this.finished);
        this.accessorCalls.subscribe(this.accessed);
    }

    /** The traffic since the last time it was taken. */
    take(): Traffic {
        const taken = { ...this.traffic };
        Object.assign(this.traffic, { calls: 0, bytes: 0, accessors: 0 });
        return taken;
    }

    /** Counts no more. */
    close(): void {
        channel(requestStart).unsubscribe(this.started);
        channel(responseFinish).unsubscribe(this.finished);
        this.accessorCalls.unsubscribe(this.accessed);
    }
}
