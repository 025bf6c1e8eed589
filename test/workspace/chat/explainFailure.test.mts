import { expect, test } from '@jest/globals';
import { openStore } from '../store/Store.mts';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { explainFailure } from './explainFailure.mts';

test.each([
    [{ kind: 'port-in-use' as const, port: 3000 }, /^Port 3000 is in use: .*PORT=3001 npm start$/],
    [{ syscall: 'listen', code: 'EACCES', port: 80 }, /^Port 80 is not yours to listen on: .*PORT=3000 npm start$/],
    [{ syscall: 'listen', code: 'EADDRNOTAVAIL', port: 80 }, /^Nothing can listen on port 80 \(EADDRNOTAVAIL\)/],
    [{}, /^as it is$/],
])('%j', (fields, sentence) => {
    expect(explainFailure(Object.assign(new Error('as it is'), fields))).toMatch(sentence);
});

test('a damaged file of a kept workspace', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'damaged-'));
    await writeFile(join(folder, 'users.db'), 'not\na\nworkspace\n');
    const failure = await openStore(folder).then(
        () => undefined,
        (error: unknown) => error as Error,
    );
    expect(explainFailure(failure ?? new Error('none'))).toMatch(/^DATA: a file in the folder is damaged/);
    await rm(folder, { recursive: true });
});
