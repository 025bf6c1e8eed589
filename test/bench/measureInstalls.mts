import { readFile } from 'node:fs/promises';
import { manifestOf, readAppSources } from '../packaging/AppSources.mts';
import { packagedApp } from '../packaging/packagedApp.mts';
import type { AppUpload } from '../workspace/engine/Engine.mts';
import { findOne } from '../workspace/store/findOne.mts';
import { startWorkspace, type Workspace } from '../workspace/Workspace.mts';
import { floorAppSources, packageFloorApp } from './FloorApp.mts';

/** What installing an app took, time by time: milliseconds until it was ready, and bytes resident in its sandbox then. */
export interface Installs {
    times: number[];
    memory: number[];
}

/** Installs and removes both apps in turn, after once to warm up. */
export async function measureInstalls(times: number): Promise<{ app: Installs; floor: Installs }> {
    const workspace = await startWorkspace();
    try {
        const uploads = {
            app: await upload(workspace, await packagedApp(), manifestOf(await readAppSources()).permissions),
            floor: await upload(workspace, await packageFloorApp(), manifestOf(await floorAppSources()).permissions),
        };
        const installs = { app: { times: [], memory: [] }, floor: { times: [], memory: [] } } as Record<
            'app' | 'floor',
            Installs
        >;
        for (let time = -1; time < times; time++) {
            for (const which of time % 2 === 0 ? (['floor', 'app'] as const) : (['app', 'floor'] as const)) {
                const { elapsed, memory } = await installOnce(workspace, uploads[which]);
                if (time >= 0) {
                    installs[which].times.push(elapsed);
                    installs[which].memory.push(memory);
                }
            }
        }
        return installs;
    } finally {
        await workspace.stop();
    }
}

async function upload({ store }: Workspace, path: string, permissions: AppUpload['permissions']): Promise<AppUpload> {
    const user = await findOne(store.users, { username: 'admin' });
    if (!user) {
        throw new Error('The workspace is not seeded');
    }
    return { zip: await readFile(path), permissions, user };
}

async function installOnce({ instances: [instance] }: Workspace, { user, ...upload }: AppUpload) {
    const engine = instance?.engine;
    if (!engine) {
        throw new Error('The workspace has no engine');
    }
    const start = performance.now();
    const { id, status } = await engine.installApp({ ...upload, user });
    const elapsed = performance.now() - start;
    if (!status.endsWith('_enabled')) {
        throw new Error(`An app is ${status} once installed`);
    }
    const memory = await engine.sandboxMemory(id);
    await engine.removeApp(id, user);
    return { elapsed, memory };
}
