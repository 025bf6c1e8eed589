/** What the sandbox uses of Deno's standard library: all of `@std/io`, `@std/streams` and `@std/cli` that it imports. */

interface Writer {
    write(bytes: Uint8Array): Promise<number>;
}

/** Writes all bytes, however few the writer takes at a time. */
export async function writeAll(writer: Writer, bytes: Uint8Array): Promise<void> {
    for (let written = 0; written < bytes.length;) {
        written += await writer.write(bytes.subarray(written));
    }
}

/** Reads a stream to its end. */
export async function toArrayBuffer(stream: ReadableStream<Uint8Array>): Promise<ArrayBuffer> {
    return new Response(stream).arrayBuffer();
}

/** Reads `--name value` pairs; a number stays a number, as `@std/cli` does. */
export function parseArgs(args: string[]): Record<string, string | number> {
    const parsed: Record<string, string | number> = {};
    args.forEach((name, index) => {
        const value = args[index + 1];
        if (name.startsWith('--') && value !== undefined) {
            parsed[name.slice(2)] = /^\d+$/.test(value) ? Number(value) : value;
        }
    });
    return parsed;
}
