import { beforeEach, describe, expect, test } from '@jest/globals';
import {
    type ClientRegistration,
    type ClientRegistry,
    type RegisteredClient,
    registerClient,
} from '../../../lib/accounts/registerClient.ts';
import { FakeRecords } from '../../fakes/FakeRecords.mts';

const redirectUri = 'http://chat.example/connected';

/** The workspace's list of clients. */
class FakeRegistry implements ClientRegistry {
    readonly clients = new Map<string, RegisteredClient>();

    constructor(private readonly names: string[] = ['c', 'd', 'e']) {}

    find(id: string): Promise<RegisteredClient | undefined> {
        return Promise.resolve(this.clients.get(id));
    }

    create(client: ClientRegistration): Promise<string | undefined> {
        const id = this.names.shift();
        if (id !== undefined) {
            this.clients.set(id, {
                clientId: `client-${id}`,
                clientSecret: `secret-${id}`,
                ...client,
                id,
            });
        }
        return Promise.resolve(id);
    }

    update(client: ClientRegistration, id: string): Promise<void> {
        this.clients.set(id, { ...this.clients.get(id), ...client } as RegisteredClient);
        return Promise.resolve();
    }

    remove(id: string): Promise<void> {
        this.clients.delete(id);
        return Promise.resolve();
    }
}

let records: FakeRecords;
let registry: FakeRegistry;

beforeEach(() => {
    records = new FakeRecords();
    registry = new FakeRegistry();
});

const register = (uri = redirectUri) => registerClient({ registry, records, redirectUri: uri });
const clientOf = (id: string, uri = redirectUri) => ({
    ok: true,
    value: { clientId: `client-${id}`, clientSecret: `secret-${id}`, redirectUri: uri },
});

test('a client is registered once and found again', async () => {
    expect(await register()).toEqual(clientOf('c'));
    expect(await register()).toEqual(clientOf('c'));
    expect([...registry.clients.values()]).toMatchObject([{ name: 'Integrations', active: true, redirectUri }]);
});

describe('what somebody did to it is mended', () => {
    test('deleted: another is registered, and the old one forgotten', async () => {
        await register();
        registry.clients.clear();
        expect(await register()).toEqual(clientOf('d'));
        expect(await records.read('oauth-client')).toEqual([{ id: 'd' }]);
    });

    test('deactivated: it is active again', async () => {
        await register();
        await registry.update({ active: false } as ClientRegistration, 'c');
        expect(await register()).toEqual(clientOf('c'));
        expect(registry.clients.get('c')).toMatchObject({ active: true, clientSecret: 'secret-c' });
    });

    test('another address: it gets the new one', async () => {
        await register();
        expect(await register('http://new.example/connected')).toEqual(clientOf('c', 'http://new.example/connected'));
        expect(registry.clients.size).toBe(1);
    });
});

describe('two instances that register at the same moment', () => {
    test.each([[['c', 'd']], [['d', 'c']]])('as %j keep the same one', async (names) => {
        registry = new FakeRegistry([...names]);
        await Promise.all([register(), register()]);
        expect(await Promise.all([register(), register()])).toEqual([clientOf('c'), clientOf('c')]);
        expect([...registry.clients.keys()]).toEqual(['c']);
        expect(await records.read('oauth-client')).toEqual([{ id: 'c' }]);
    });
});

test.each<[what: string, registry: Partial<ClientRegistry>]>([
    ['the permission to write is missing', { create: () => Promise.resolve(undefined) }],
    ['the permission to read is missing', { find: () => Promise.resolve(undefined) }],
])('fails when %s', async (_what, denied) => {
    const limited: ClientRegistry = {
        find: (id) => registry.find(id),
        create: (client) => registry.create(client),
        update: (client, id) => registry.update(client, id),
        remove: (id) => registry.remove(id),
        ...denied,
    };
    expect(await registerClient({ registry: limited, records, redirectUri })).toEqual({
        ok: false,
        failure: { kind: 'registration-failed' },
    });
});

test('an app that may not read clients leaves none behind', async () => {
    registry.find = () => Promise.resolve(undefined);
    for (let attempt = 0; attempt < 2; attempt++) {
        const registered = await registerClient({ registry, records, redirectUri });
        expect(registered).toEqual({ ok: false, failure: { kind: 'registration-failed' } });
    }
    expect(registry.clients.size).toBe(0);
});
