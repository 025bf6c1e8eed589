import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { packagedApp } from '../../packaging/packagedApp.mts';
import { startWorkspace } from '../../workspace/Workspace.mts';
import { patience } from '../fixtures/AppWorkspace.mts';

test(
    'a grace time survives a restart, and ends on one instance only',
    async () => {
        const data = await mkdtemp(join(tmpdir(), 'workspace-'));
        const first = await startWorkspace({ data });
        await first.installApp(await readFile(await packagedApp()));
        const { userId, authToken } = await first.login('admin');
        await first.configureApp({ 'api-user-id': userId, 'api-token': authToken, 'api-url': '' });
        const type = (text: string) => first.runCommand({ as: 'olivia', room: '#general', text });
        await type('/integration create incoming Builds');
        await type('/integration rotate Builds');
        await first.stop();

        const second = await startWorkspace({ data, instances: 2 });
        const messages: string[] = [];
        second.events.on('message', ({ msg }) => messages.push(msg));
        const told = once(second.events, 'message');
        const due = { $set: { nextRunAt: new Date() } };
        const { numAffected } = await second.store.scheduledJobs.updateAsync({ name: /^retire-/ }, due, {});
        // The scheduler looks anew when a job comes, as one does when a setting has changed.
        await second.configureApp({ 'permission-rule': 'either' });
        await told;
        const after = await second.store.integrations.findAsync({}).sort({ _createdAt: 1 });
        await second.stop();
        expect(numAffected).toBe(1);
        expect(after.map(({ name, enabled }) => [name, enabled])).toEqual([
            ['Builds (old)', false],
            ['Builds', true],
        ]);
        expect(messages).toEqual([expect.stringContaining('is disabled')]);
        await rm(data, { recursive: true });
    },
    patience,
);
