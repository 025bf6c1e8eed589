import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { IIntegration } from '@rocket.chat/core-typings';
import { limits } from '../../../lib/limits.ts';
import { AppWorkspace, SETUP_TIMEOUT } from '../fixtures/AppWorkspace.mts';

interface Export {
    integrations: unknown[];
}

let app: AppWorkspace;

/** A hundred integrations, each with a script of 400 kB that is stored twice, as anybody who may make their own can store. */
beforeAll(async () => {
    app = await AppWorkspace.open();
    const { integrations } = app.workspace.store;
    const { _id } = await app.create('create incoming Small --channel #general');
    const small = await integrations.findOneAsync({ _id });
    const script = `class Script {} /* ${'x'.repeat(400_000)} */`;
    const huge = Array.from({ length: 100 }, (_, index) => ({
        ...small,
        _id: `aaaaaaaaaaaaaaaaaaaaa${String(index + 100)}`,
        name: `Big ${index}`,
        script,
        scriptCompiled: script,
    }));
    await integrations.insertAsync(huge as unknown as IIntegration);
}, SETUP_TIMEOUT);

afterAll(() => app.close());

test.each(['show Big', 'list --search Big', 'list --channel #general', 'doctor', 'export', 'disable "Big 99"'])(
    '%s ends in an answer, and the next command of somebody else works',
    async (line) => {
        const { reply, passed } = await app.watch(line);
        expect(reply).not.toBe('');
        expect(reply).not.toContain('reference');
        expect(passed.length).toBeLessThanOrEqual(12);
        expect(await app.type('help list', { as: 'owen' })).toContain('/integration list');
        expect(await app.type('show Small')).toContain('Small');
    },
    SETUP_TIMEOUT,
);

test('an export of them is a file that the engine takes in without stopping the server for long', async () => {
    const [upload] = await app.workspace.store.uploads.findAsync({});
    const { integrations } = JSON.parse(Buffer.from(String(upload?.content), 'base64').toString()) as Export;
    expect(integrations.length).toBeGreaterThan(1);
    expect(JSON.stringify(integrations).length).toBeLessThan(3 * limits.exported);
});
