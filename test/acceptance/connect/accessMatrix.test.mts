import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SETUP_TIMEOUT } from '../fixtures/AppWorkspace.mts';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { IRoom } from '@rocket.chat/core-typings';
import { markdownTable } from '../../docs/markdownTable.mts';
import { root } from '../../packaging/AppSources.mts';
import { joinRoom } from '../../workspace/store/rooms.mts';
import {
    createBody,
    createLine,
    decoy,
    teamChannel,
    teamRoom,
    type Holding,
    holdings,
    reachOf,
    rules,
    type Target,
    targets,
    vault,
} from './fixtures/accessCases.mts';
import { ConnectWorkspace } from './fixtures/ConnectWorkspace.mts';

const file = join(root, 'test/acceptance/connect/fixtures/access-matrix.md');
const accounts = { own: 'nobody', service: 'everybody' } as const;
const everyHolding = Object.keys(holdings) as Holding[];

/** Whether something was created, by who was asked, the target and what the sender holds. */
const outcomes = new Map<string, boolean>();
let app: ConnectWorkspace;
let created = 0;

function senderWith(holding: Holding): string {
    return `holds-${holding.replace(/\W+/g, '-')}`;
}

function keyOf(asked: string, { kind, name }: Target, holding: Holding): string {
    return [asked, kind, name, holding].join(' | ');
}

beforeAll(async () => {
    app = await ConnectWorkspace.open();
    await addRooms();
    for (const holding of everyHolding) {
        await addSender(holding);
    }
    await tryAll('server', async (as, { kind, name, reach }) => {
        const body = createBody(kind, name, reach);
        await app.workspace.request({ method: 'POST', path: '/api/v1/integrations.create', as, body });
    });
    await storeServiceAccount();
    for (const [account, audience] of Object.entries(accounts)) {
        for (const rule of rules) {
            await app.configure({ 'service-account-for': audience, 'permission-rule': rule });
            await tryAll(`${rule}, ${account}`, async (as, { kind, name, reach }) => {
                await app.type(createLine(kind, name, reach), { as });
            });
        }
    }
}, SETUP_TIMEOUT);

afterAll(() => app.close());

interface Attempt {
    kind: Target['kind'];
    name: string;
    reach: ReturnType<typeof reachOf>;
}

async function tryAll(asked: string, attempt: (as: string, what: Attempt) => Promise<void>): Promise<void> {
    for (const target of targets) {
        for (const holding of everyHolding) {
            const as = senderWith(holding);
            const name = `Attempt-${(created += 1)}`;
            await attempt(as, { kind: target.kind, name, reach: reachOf(target, as) });
            outcomes.set(keyOf(asked, target, holding), (await app.count(name)) > 0);
        }
    }
}

async function addRooms(): Promise<void> {
    const { rooms } = app.workspace.store;
    const general = await rooms.findOneAsync({ name: 'general' });
    await rooms.insertAsync({ ...general, ...vault, t: 'p' } as IRoom);
    await rooms.insertAsync({ ...general, ...decoy } as IRoom);
    await rooms.insertAsync({ ...general, ...teamChannel } as IRoom);
    await rooms.insertAsync({ ...general, ...teamRoom, t: 'p' } as IRoom);
}

async function addSender(holding: Holding): Promise<void> {
    const { store } = app.workspace;
    const username = senderWith(holding);
    const now = new Date();
    await store.roles.insertAsync({
        _id: username,
        name: username,
        description: '',
        protected: false,
        scope: 'Users',
        _updatedAt: now,
    });
    const permissions = ['incoming', 'outgoing'].flatMap((kind) =>
        holdings[holding].map((it) => it.replace('$', kind)),
    );
    const granted = { $addToSet: { roles: username } };
    await store.permissions.updateAsync({ _id: { $in: permissions } }, granted, { multi: true });
    const user = await app.add(username, ['user', username, ...(holding.endsWith('guest') ? ['guest'] : [])]);
    for (const { _id } of [decoy, teamRoom]) {
        await joinRoom(store, await store.rooms.findOneAsync({ _id }), user);
    }
    await app.connect({ as: username });
}

async function storeServiceAccount(): Promise<void> {
    const { userId, authToken } = await app.workspace.login('admin');
    await app.configure({ 'api-user-id': userId, 'api-token': authToken });
}

function outcomesOf(asked: string, target: Target): Record<string, boolean | undefined> {
    return Object.fromEntries(everyHolding.map((it) => [it, outcomes.get(keyOf(asked, target, it))]));
}

// The service account may do everything: that what it does for somebody is what the server would let them do with their
// own account is what keeps it from being a confused deputy.
test.each(targets)('$kind to $name: either permission is as the server judges the sender, by either account', (it) => {
    const server = outcomesOf('server', it);
    expect({ own: outcomesOf('either, own', it), service: outcomesOf('either, service', it) }).toEqual({
        own: server,
        service: server,
    });
});

test.each(targets)('$kind to $name: both permissions let nobody do more, by either account', (it) => {
    const strict = { ...outcomesOf('server', it), neither: false, 'own only': false, 'all only': false };
    expect({ own: outcomesOf('both, own', it), service: outcomesOf('both, service', it) }).toEqual({
        own: strict,
        service: strict,
    });
});

test('the table of all this is the one in the documentation', async () => {
    const headings = ['kind', 'reaching', ...rules.flatMap((rule) => everyHolding.map((it) => `\`${rule}\`: ${it}`))];
    const rows = targets.map((target) => [
        target.kind,
        target.name,
        ...rules.flatMap((rule) =>
            everyHolding.map((it) => (outcomes.get(keyOf(`${rule}, service`, target, it)) ? 'yes' : '–')),
        ),
    ]);
    const table = `${markdownTable(headings, rows)}\n`;
    if (process.env.UPDATE_ACCESS_MATRIX) {
        await writeFile(file, table);
    }
    expect(table).toBe(await readFile(file, 'utf8'));
});
