import { afterAll, afterEach, beforeAll } from '@jest/globals';
import { type ConsoleWatch, watchConsole } from './watchConsole.mts';

/**
 * Says once for a test file what its tests have written to the console as errors and warnings: that is not shown, and whatever else is
 * written fails the test that it is written in.
 */
export function expectOnConsole(...expected: readonly RegExp[]): void {
    let watch: ConsoleWatch | undefined;
    beforeAll(() => {
        watch = watchConsole(...expected);
    });
    afterEach(() => watch?.check());
    afterAll(() => watch?.end());
}
