import { expect, jest } from '@jest/globals';
import { inspect } from 'node:util';

/** Watches what is written to the console as errors and warnings. */
export interface ConsoleWatch {
    /** Fails where something was written, since the last time, that is not expected. */
    check: () => void;
    /** The same, and puts the console back. */
    end: () => void;
}

/** Keeps off the console what is expected to be written there as errors and warnings; everything else is to be told by a failure. */
export function watchConsole(...expected: readonly RegExp[]): ConsoleWatch {
    const unexpected: string[] = [];
    const spies = (['error', 'warn'] as const).map((method) =>
        jest.spyOn(console, method).mockImplementation((...parts: unknown[]) => {
            const text = parts.map((part) => (typeof part === 'string' ? part : inspect(part))).join(' ');
            if (!expected.some((it) => it.test(text))) {
                unexpected.push(text);
            }
        }),
    );
    const check = () => {
        expect(unexpected.splice(0)).toEqual([]);
    };
    return {
        check,
        end() {
            spies.forEach((spy) => {
                spy.mockRestore();
            });
            check();
        },
    };
}
