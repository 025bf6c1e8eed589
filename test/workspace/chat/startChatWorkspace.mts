import { readFile } from 'node:fs/promises';
import { settingIds } from '../../../lib/settings/Settings.ts';
import { packagedApp } from '../../packaging/packagedApp.mts';
import type { InstalledApp } from '../engine/Engine.mts';
import { fillIntegrations } from '../integrations/fillIntegrations.mts';
import { issuePersonalAccessToken } from '../store/tokens.mts';
import { startWorkspace, type Workspace } from '../Workspace.mts';
import type { ChatOptions } from './ChatOptions.mts';
import { findPerson } from './places.mts';

/** A workspace that is ready to chat in, with the app that was installed. */
export interface ChatReady {
    workspace: Workspace;
    app: InstalledApp;
}

/** Starts the workspace, installs the app as it is in the checkout, and gives it an account to call the API with. */
export async function startChatWorkspace(options: ChatOptions, progress: (step: string) => void): Promise<ChatReady> {
    const { port, data, instances, integrations } = options;
    const workspace = await startWorkspace({ port, instances, ...(data === undefined ? {} : { data }) });
    try {
        const slow = setTimeout(progress, 1000, 'Packaging the app, which takes a while when it has changed …');
        const zip = await packagedApp().finally(() => {
            clearTimeout(slow);
        });
        const app = await workspace.installApp(await readFile(zip));
        await giveAccount(workspace, app.id);
        await fillIntegrations(workspace.store, integrations);
        return { workspace, app };
    } catch (error) {
        await workspace.stop();
        throw error;
    }
}

/** A workspace kept in a folder may have been set up already: then its settings are left as they are. */
async function giveAccount({ store, request, configureApp }: Workspace, appId: string): Promise<void> {
    const { body } = await request({ path: `/api/apps/${appId}/settings`, as: 'admin' });
    const settings = body.settings as Record<string, { value?: unknown } | undefined>;
    const admin = await findPerson(store, 'admin');
    if (!admin || !settings[settingIds.userId] || settings[settingIds.userId]?.value) {
        return;
    }
    const token = await issuePersonalAccessToken(store, admin._id, { name: 'Integrations app', bypassTwoFactor: true });
    await configureApp({ [settingIds.userId]: admin._id, [settingIds.token]: token }, appId);
}
