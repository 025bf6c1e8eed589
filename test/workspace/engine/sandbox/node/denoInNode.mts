/** What the engine's sandbox uses of Deno's globals, over Node's; esbuild puts it in for them. Its one file that opens uploads is not served. */

type Stream = Pick<NodeJS.WriteStream, 'write'> & { fd: number };

class FailureEvent extends Event {
    readonly error: unknown;

    constructor(type: string, { error }: { error?: unknown } = {}) {
        super(type);
        this.error = error;
    }
}

function writerTo(stream: Stream) {
    return {
        write: (bytes: Uint8Array) =>
            new Promise<number>((resolve, reject) => {
                stream.write(bytes, (error) => {
                    if (error) {
                        reject(error);
                    } else {
                        resolve(bytes.length);
                    }
                });
            }),
        writeSync(bytes: Uint8Array): number {
            stream.write(bytes);
            return bytes.length;
        },
    };
}

export const Deno = {
    args: process.argv.slice(2),
    pid: process.pid,
    exit: (code: number) => process.exit(code),
    stdin: { readable: process.stdin },
    stdout: writerTo(process.stdout),
    stderr: writerTo(process.stderr),
};

export { FailureEvent as ErrorEvent };
