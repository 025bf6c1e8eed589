import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { startWorkspace } from './Workspace.mts';

const integration = {
    type: 'webhook-incoming',
    username: 'rocket.cat',
    channel: '#general',
    scriptEnabled: false,
    name: 'CI',
    enabled: true,
};
const create = { method: 'POST', path: '/api/v1/integrations.create', as: 'olivia', body: integration };
const list = { path: '/api/v1/integrations.list', as: 'olivia' };

describe('a workspace', () => {
    test('shows people its address by name and listens on the loopback interface', async () => {
        const workspace = await startWorkspace({ engine: false });
        const port = new URL(workspace.siteUrl).port;
        expect(workspace.siteUrl).toBe(`http://localhost:${port}`);
        expect(workspace.instances.map(({ url }) => url)).toEqual([`http://127.0.0.1:${port}`]);
        expect((await workspace.request({ path: '/api/v1/me', as: 'uma' })).body.avatarUrl).toContain(
            workspace.siteUrl,
        );
        await workspace.stop();
    });

    test('has one store for all its instances, and goes on without those that stopped', async () => {
        const workspace = await startWorkspace({ engine: false, instances: 2 });
        await workspace.request(create, 0);
        await workspace.instances[0]?.stop();
        expect((await workspace.request(list, 1)).body.total).toBe(1);
        await workspace.stop();
    });

    test('fires outgoing webhooks when somebody posts', async () => {
        const workspace = await startWorkspace({ engine: false });
        const type = 'webhook-outgoing';
        const urls = [`${workspace.instances[0]?.url ?? ''}/api/info`];
        await workspace.request({ ...create, body: { ...integration, type, event: 'sendMessage', urls } });
        const { body } = await workspace.request({ ...create, as: 'admin' });
        const { _id, token } = body.integration as { _id: string; token: string };
        await workspace.request({ method: 'POST', path: `/hooks/${_id}/${token}`, body: { text: 'Hello' } });
        await workspace.outgoing.settled();
        expect(await workspace.store.integrationHistory.countAsync({})).toBe(1);
        await workspace.stop();
    });

    test('says which port is taken', async () => {
        const workspace = await startWorkspace({ engine: false });
        const port = Number(new URL(workspace.siteUrl).port);
        await expect(startWorkspace({ engine: false, port })).rejects.toMatchObject({ kind: 'port-in-use', port });
        await workspace.stop();
    });

    test('keeps everything in its folder', async () => {
        const data = await mkdtemp(join(tmpdir(), 'workspace-'));
        const first = await startWorkspace({ engine: false, data });
        await first.request(create);
        await first.stop();
        const second = await startWorkspace({ engine: false, data });
        expect((await second.request(list)).body.integrations).toMatchObject([{ name: 'CI' }]);
        await second.stop();
        await rm(data, { recursive: true });
    });
});
