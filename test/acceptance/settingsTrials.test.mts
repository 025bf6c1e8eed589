import { describe, expect, test } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import manifest from '../../app.json' with { type: 'json' };
import { aSignal } from '../fakes/aSignal.mts';
import { expectOnConsole } from '../fakes/expectOnConsole.mts';
import { packagedApp } from '../packaging/packagedApp.mts';
import { hastenJobs } from '../workspace/hastenJobs.mts';
import type { StoredDocument } from '../workspace/store/Store.mts';
import { startWorkspace, type Workspace } from '../workspace/Workspace.mts';
import type { RanJob } from '../workspace/WorkspaceEvents.mts';
import { AppWorkspace, SETUP_TIMEOUT } from './fixtures/AppWorkspace.mts';
import { Gateway } from './fixtures/Gateway.mts';
import { settingsTried } from './fixtures/settingsTried.mts';

/** What the engine writes of an app that is enabled again: it registers the command anew, which the workspace still has. */
const commandStillThere = /The command "integration" already exists/;

expectOnConsole(commandStillThere);

describe('settings that are tried more than once', () => {
    const checks = { name: /^check-settings_/ };

    /** Ends when so many checks have come to their end. */
    function checked({ events }: Workspace, count: number): Promise<void> {
        const done = aSignal();
        let left = count;
        const onJob = ({ name }: RanJob) => {
            left -= Number(name.startsWith('check-settings_'));
            if (left === 0) {
                events.off('job', onJob);
                done.end();
            }
        };
        events.on('job', onJob);
        return done.ended;
    }

    /** What the administrator was told, without the greeting. */
    async function told({ store }: Workspace): Promise<string[]> {
        const messages = await store.messages.findAsync({ msg: /in the settings of|The settings of/ }).sort({ ts: 1 });
        return messages.map(({ msg }) => msg);
    }

    test(
        'are told of as they are now, though the answer to what they were comes after that',
        async () => {
            const app = await AppWorkspace.open();
            try {
                const { workspace, gateway } = app;
                const asked = aSignal();
                const held = aSignal();
                gateway.intercept = ({ path, headers }) =>
                    path === 'me' && headers['x-auth-token'] === 'gone'
                        ? (asked.end(), { until: held.ended })
                        : undefined;
                const { authToken } = await workspace.login('admin');
                await workspace.configureApp({ 'api-token': 'gone' }, manifest.id);
                await hastenJobs(workspace, checks);
                await asked.ended;
                const second = checked(workspace, 1);
                await workspace.configureApp({ 'api-token': authToken }, manifest.id);
                await hastenJobs(workspace, checks);
                await second;
                const first = checked(workspace, 1);
                held.end();
                await first;
                expect(await told(workspace)).toEqual([expect.stringContaining('work:')]);
            } finally {
                await app.close();
            }
        },
        SETUP_TIMEOUT,
    );

    test(
        'are told of once, though two instances try them at the same moment',
        async () => {
            const workspace = await startWorkspace({ instances: 2 });
            const gateway = await Gateway.open((...request) => workspace.instances[0]?.answer(...request));
            try {
                await workspace.installApp(await readFile(await packagedApp()));
                const { userId } = await workspace.login('admin');
                const both = aSignal();
                let asking = 0;
                gateway.intercept = ({ path }) => {
                    asking += Number(path === 'me');
                    if (asking === 2) {
                        both.end();
                    }
                    return { until: both.ended };
                };
                const settings = { 'api-url': gateway.url, 'api-user-id': userId, 'api-token': 'wrong' };
                await workspace.configureApp(settings, manifest.id);
                // The other instance has heard of it, and asked for its own check.
                await workspace.instances[1]?.engine?.syncApp(manifest.id);
                const { scheduledJobs } = workspace.store;
                const [job] = await scheduledJobs.findAsync<StoredDocument>(checks);
                await scheduledJobs.removeAsync({ ...checks, _id: { $ne: job?._id } }, { multi: true });
                await scheduledJobs.insertAsync({ ...job, _id: 'of-the-other-instance' });
                const done = checked(workspace, 2);
                await hastenJobs(workspace, checks);
                await done;
                expect(await told(workspace)).toEqual([expect.stringContaining('401')]);
            } finally {
                await gateway.close();
                await workspace.stop();
            }
        },
        SETUP_TIMEOUT,
    );

    test(
        'are told of when the app is enabled, where it was disabled before they were tried',
        async () => {
            const app = await AppWorkspace.open();
            try {
                const { workspace } = app;
                const setStatus = (status: string) =>
                    workspace.request({
                        method: 'POST',
                        path: `/api/apps/${manifest.id}/status`,
                        as: 'admin',
                        body: { status },
                    });
                await workspace.configureApp({ 'api-token': 'wrong' }, manifest.id);
                await setStatus('manually_disabled');
                await settingsTried(workspace);
                expect(await told(workspace)).toEqual([expect.stringContaining('work:')]);
                await setStatus('manually_enabled');
                await settingsTried(workspace);
                await setStatus('manually_disabled');
                await setStatus('manually_enabled');
                await settingsTried(workspace);
                expect(await told(workspace)).toEqual([
                    expect.stringContaining('work:'),
                    expect.stringContaining('401'),
                ]);
            } finally {
                await app.close();
            }
        },
        SETUP_TIMEOUT,
    );
});
