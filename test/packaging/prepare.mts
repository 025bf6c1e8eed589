import { readFile } from 'node:fs/promises';
import { startEngine } from '../workspace/engine/startEngine.mts';
import { bundlePage } from '../workspace/page/server/bundlePage.mts';
import { findOne } from '../workspace/store/findOne.mts';
import { seed } from '../workspace/store/seed.mts';
import { openStore } from '../workspace/store/Store.mts';
import { WorkspaceEvents } from '../workspace/WorkspaceEvents.mts';
import { manifestOf, readAppSources } from './AppSources.mts';
import { packagedApp } from './packagedApp.mts';

// Runs after an install, so that the first start finds the app packaged, the sandbox compiled and the chat page bundled. Whatever goes wrong here is only
// slower, or told better, at that first start.
console.log('Preparing what the first start needs: packaging the app, compiling its sandbox, bundling the chat page …');
try {
    const zip = await readFile(await packagedApp());
    const store = await openStore();
    await seed(store);
    const user = await findOne(store.users, { username: 'admin' });
    const events = new WorkspaceEvents();
    const engine = await startEngine({ store, events, siteUrl: 'http://localhost:3000', instance: 'prepare' });
    const { permissions } = manifestOf(await readAppSources());
    await (user && engine.installApp({ zip, permissions, user }));
    await engine.stop();
    await bundlePage();
} catch (error) {
    console.warn(error instanceof Error ? error.message : error);
}
