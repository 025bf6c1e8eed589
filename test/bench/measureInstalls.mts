import { readFile } from 'node:fs/promises';
import { manifestOf, readAppSources } from '../packaging/AppSources.mts';
import { packagedApp } from '../packaging/packagedApp.mts';
import type { AppUpload } from '../workspace/engine/Engine.mts';
import { findOne } from '../workspace/store/findOne.mts';
import { startWorkspace, type Workspace } from '../workspace/Workspace.mts';
import { floorAppSources, packageFloorApp } from './FloorApp.mts';
import { residentMemory } from './residentMemory.mts';
import { median } from './statistics.mts';

/** One figure of the app, and the floor app's. */
export interface Pair {
    app: number;
    floor: number;
}

/** What installing took, in the middle: milliseconds until an app was ready, and bytes resident in its sandbox then. */
export interface Installs {
    times: Pair;
    memory: Pair;
}

/** Installs and removes both apps in turn, after once to warm up. */
export async function measureInstalls(rounds: number): Promise<Installs> {
    const workspace = await startWorkspace();
    try {
        const app = await upload(workspace, await packagedApp(), manifestOf(await readAppSources()).permissions);
        const floor = await upload(workspace, await packageFloorApp(), manifestOf(await floorAppSources()).permissions);
        const installed: Record<keyof Pair, Install>[] = [];
        for (let round = 0; round <= rounds; round++) {
            // Whichever comes second finds more ready: they take turns at that.
            const first = round % 2 === 0 ? await installOnce(workspace, floor) : undefined;
            const ours = await installOnce(workspace, app);
            installed.push({ app: ours, floor: first ?? (await installOnce(workspace, floor)) });
        }
        const middle = (figure: (install: Install) => number): Pair => ({
            app: median(installed.slice(1).map((pair) => figure(pair.app))),
            floor: median(installed.slice(1).map((pair) => figure(pair.floor))),
        });
        return { times: middle(({ elapsed }) => elapsed), memory: middle(({ memory }) => memory) };
    } finally {
        await workspace.stop();
    }
}

interface Install {
    elapsed: number;
    memory: number;
}

async function upload({ store }: Workspace, path: string, permissions: AppUpload['permissions']): Promise<AppUpload> {
    const user = await findOne(store.users, { username: 'admin' });
    if (!user) {
        throw new Error('The workspace is not seeded');
    }
    return { zip: await readFile(path), permissions, user };
}

async function installOnce({ instances: [instance] }: Workspace, { user, ...upload }: AppUpload): Promise<Install> {
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
    const memory = await residentMemory(engine.sandboxPid(id));
    await engine.removeApp(id, user);
    return { elapsed, memory };
}
