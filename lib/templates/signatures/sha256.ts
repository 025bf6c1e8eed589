/** Takes bytes one by one. */
export type Push = (byte: number) => void;

/** SHA-256 (FIPS 180-4) in plain JavaScript, because the sandbox of scripts has no crypto; it is fed byte by byte. */
export function sha256(feed: (push: Push) => void): number[] {
    const primes: number[] = [];
    for (let candidate = 2; primes.length < 64; candidate += 1) {
        if (primes.every((prime) => candidate % prime > 0)) {
            primes.push(candidate);
        }
    }
    // What the standard starts from: 32 bits behind the point of square roots, and for the rounds of cube roots.
    const fractions = (power: number): Int32Array =>
        Int32Array.from(primes, (prime) => Math.pow(prime, power) * 0x100000000);
    const state = fractions(1 / 2).slice(0, 8);
    const constants = fractions(1 / 3);
    const schedule = new Int32Array(64);
    let length = 0;

    const push: Push = (byte) => {
        const at = (length % 64) >> 2;
        schedule[at] = ((schedule[at] ?? 0) << 8) | byte;
        length += 1;
        if (length % 64 === 0) {
            compress(state, schedule, constants);
        }
    };
    feed(push);
    const bits = length * 8;
    push(0x80);
    while (length % 64 !== 56) {
        push(0);
    }
    bytesOf([Math.floor(bits / 0x100000000), bits]).forEach(push);
    return bytesOf(Array.from(state));
}

/** The bytes of a text as UTF-8; halves of characters count as U+FFFD, as they do in Node. */
export function eachByte(text: string, push: Push): void {
    for (let at = 0; at < text.length; at += 1) {
        let code = text.codePointAt(at) ?? 0;
        let first = 0;
        let more = 0;
        if (code > 0xffff) {
            at += 1;
            [first, more] = [0xf0, 18];
        } else if (code > 0x7ff) {
            code = code >= 0xd800 && code < 0xe000 ? 0xfffd : code;
            [first, more] = [0xe0, 12];
        } else if (code > 0x7f) {
            [first, more] = [0xc0, 6];
        }
        push(first | (code >> more));
        while (more > 0) {
            more -= 6;
            push(0x80 | ((code >> more) & 63));
        }
    }
}

function bytesOf(words: readonly number[]): number[] {
    return words.reduce<number[]>(
        (bytes, word) => bytes.concat([24, 16, 8, 0].map((shift) => (word >>> shift) & 255)),
        [],
    );
}

function compress(state: Int32Array, schedule: Int32Array, constants: Int32Array): void {
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
    const word = (at: number): number => schedule[at] ?? 0;
    for (let at = 0; at < 64; at += 1) {
        if (at > 15) {
            const x = word(at - 15);
            const y = word(at - 2);
            schedule[at] =
                word(at - 16) +
                (rotate(x, 7) ^ rotate(x, 18) ^ (x >>> 3)) +
                word(at - 7) +
                (rotate(y, 17) ^ rotate(y, 19) ^ (y >>> 10));
        }
        const t =
            h + (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) + ((e & f) ^ (~e & g)) + (constants[at] ?? 0) + word(at);
        h = g;
        g = f;
        f = e;
        e = (d + t) | 0;
        d = c;
        c = b;
        const majority = (a & b) ^ (a & d) ^ (b & d);
        b = a;
        a = (t + (rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + majority) | 0;
    }
    [a, b, c, d, e, f, g, h].forEach((it, at) => {
        state[at] = (state[at] ?? 0) + it;
    });
}

function rotate(word: number, by: number): number {
    return (word >>> by) | (word << (32 - by));
}
