import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { toExported } from '../../../lib/integrations/transfer/exportFormat.ts';
import { planImport } from '../../../lib/integrations/transfer/planImport.ts';
import { readIntegration } from '../../../lib/api/readIntegration.ts';
import { fillIntegrations } from '../../workspace/integrations/fillIntegrations.mts';
import { AppWorkspace, SETUP_TIMEOUT } from '../fixtures/AppWorkspace.mts';

let app: AppWorkspace;

beforeAll(async () => {
    app = await AppWorkspace.open();
    await app.create('create incoming "CI builds" --emoji :rocket:');
    await app.create('create outgoing Deploys --urls https://a.example/hook --token sesame-open --enabled false');
}, SETUP_TIMEOUT);

afterAll(() => app.close());

interface Kept {
    leftOut: string[];
    integrations: Parameters<typeof planImport>[0];
}

function shownIn(reply: string): Kept {
    return JSON.parse(/```\n([^]*)\n```/.exec(reply)?.[1] ?? '') as Kept;
}

async function existing() {
    const answered = JSON.parse(JSON.stringify(await app.integrations())) as unknown[];
    return answered.map(readIntegration).filter((it) => it !== undefined);
}

describe('export', () => {
    test('is JSON without secrets and defaults, and says so', async () => {
        const reply = await app.type('export');
        const kept = shownIn(reply);
        expect(kept.leftOut).toEqual(['token']);
        expect(kept.integrations.map(({ id: _id, ...rest }) => rest)).toEqual([
            { type: 'incoming', name: 'CI builds', channel: ['#general'], emoji: ':rocket:' },
            {
                type: 'outgoing',
                name: 'Deploys',
                channel: ['#general'],
                enabled: false,
                urls: ['https://a.example/hook'],
            },
        ]);
        expect(reply).not.toContain('sesame-open');
        expect(reply).not.toContain('/hooks/');
        expect(reply).toContain('Left out: tokens');
        expect(await app.type('export')).toBe(reply);
    });

    test('of what exists plans nothing to do', async () => {
        const all = await existing();
        const { create, update, unchanged } = planImport(shownIn(await app.type('export')).integrations, all);
        expect({ create, update }).toEqual({ create: [], update: [] });
        expect(unchanged).toHaveLength(all.length);
    });

    test.each([
        ['export "ci builds"', ['CI builds']],
        ['export --type outgoing', ['Deploys']],
        ['export --search BUILDS --channel #general', ['CI builds']],
    ])('%s has %j in it', async (line, names) => {
        expect(shownIn(await app.type(line)).integrations.map(({ name }) => name)).toEqual(names);
    });

    test.each([
        ['export --search nothing', '/integration list'],
        ['export Deplyos', 'Did you mean `Deploys`?'],
        ['export Deploys --search x --type outgoing', '`--search` does not go with the integration `Deploys`'],
    ])('%s has nothing to show: %s', async (line, sentence) => {
        const reply = await app.type(line);
        expect(reply).toContain(sentence);
        expect(reply).not.toContain('"integrations"');
    });
});

describe('a long export', () => {
    beforeAll(() => fillIntegrations(app.workspace.store, 600), SETUP_TIMEOUT);

    test('is a file in the direct room of the sender and the app, and stops at 306', async () => {
        const { store } = app.workspace;
        let reply = '';
        const calls = await app.gateway.during(async () => {
            reply = await app.type('export');
        });
        expect(calls).toHaveLength(8);
        expect(reply).toContain('`integrations.json`');
        expect(reply).toContain('Stopped early: only the first 306 of 602');
        expect(reply).not.toContain('```');
        const [upload, ...others] = await store.uploads.findAsync({});
        expect(others).toEqual([]);
        const kept = JSON.parse(Buffer.from(String(upload?.content), 'base64').toString()) as Kept;
        expect(kept.integrations).toHaveLength(306);
        const room = await store.rooms.findOneAsync({ _id: String(upload?.rid) });
        expect(room).toMatchObject({ t: 'd', usernames: expect.arrayContaining(['integrations.bot', 'olivia']) });
        expect(room.usernames).toHaveLength(2);
        const tokens = (await app.integrations()).map((it) => String((it as { token?: string }).token));
        expect(tokens.filter((token) => JSON.stringify(kept).includes(token))).toEqual([]);
        const ids = new Set(kept.integrations.map(({ id }) => id));
        const exported = (await existing()).filter(({ id }) => ids.has(id)).map(toExported);
        expect(kept.integrations).toEqual(expect.arrayContaining(exported));
        expect(exported).toHaveLength(306);
    });
});

test(
    'an app without the permission says which one it lacks',
    async () => {
        const poor = await AppWorkspace.open({ account: 'admin', denied: ['upload.write'] });
        try {
            await fillIntegrations(poor.workspace.store, 100);
            expect(await poor.type('export', { as: 'admin' })).toContain('`upload.write`');
            expect(await poor.type('export')).toContain('Tell an administrator');
            expect(await poor.type('export --search "Web Builds 1"')).toContain('```');
        } finally {
            await poor.close();
        }
    },
    SETUP_TIMEOUT,
);
