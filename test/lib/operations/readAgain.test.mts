import { describe, expect, test } from '@jest/globals';
import type { Transport } from '../../../lib/api/Transport.ts';
import { aWorkspace } from '../../fakes/aWorkspace.mts';
import { FakeRestApi } from '../../fakes/FakeRestApi.mts';
import { anEnvironment } from '../../fakes/runWords.mts';

/** An incoming integration `CI`, and somebody who looks it up by name just before others type something about it. */
async function justBefore(others: string) {
    const api = new FakeRestApi();
    const { type } = aWorkspace(anEnvironment(), api);
    await type('create incoming CI --channel #general');
    let isDone = false;
    const transport: Transport = async (request) => {
        if (!isDone && request.url.includes('integrations.get?')) {
            isDone = true;
            await type(others);
        }
        return api.transport(request);
    };
    const late = aWorkspace(anEnvironment(), Object.create(api, { transport: { value: transport } }) as FakeRestApi);
    return { api, type: late.type };
}

const names = ({ integrations }: FakeRestApi) => integrations.map(({ name }) => name);

describe('what was rotated just before', () => {
    test.each(['update CI --alias Loud', 'disable CI', 'remove CI --yes', 'rotate CI'])(
        'is left alone, and what took its place is told: %s',
        async (line) => {
            const { api, type } = await justBefore('rotate CI');
            const reply = await type(line);
            const [old, successor] = api.integrations;
            expect(reply).toContain(`\`CI\` was rotated in the meantime, so nothing was written`);
            expect(reply).toContain(`\`${successor?._id ?? ''}\` took its place`);
            expect(names(api)).toEqual(['CI (old)', 'CI']);
            expect([old, successor]).toMatchObject([{ enabled: true }, { enabled: true }]);
            expect([old?.alias ?? '', successor?.alias ?? '']).toEqual(['', '']);
        },
    );

    test('is somebody’s own doing where nothing has its name', async () => {
        const { api, type } = await justBefore('update CI --name "CI (old)"');
        expect(await type('remove CI --yes')).toContain('`CI` was changed in the meantime, so nothing');
        expect(names(api)).toEqual(['CI (old)']);
    });
});

describe('what is removed', () => {
    test('is told as it was by then', async () => {
        const { api, type } = await justBefore('update CI --alias Theirs');
        expect(await type('remove CI --yes')).toContain(
            '/integration create incoming CI --channel #general --alias Theirs',
        );
        expect(names(api)).toEqual([]);
    });

    test('is not what has another name by then', async () => {
        const { api, type } = await justBefore('update CI --name Theirs');
        expect(await type('remove CI --yes')).toContain('`CI` was changed in the meantime, so nothing');
        expect(names(api)).toEqual(['Theirs']);
    });

    test('cannot be removed twice', async () => {
        const { type } = await justBefore('remove CI --yes');
        expect(await type('remove CI --yes')).toContain('There is no integration');
    });
});
