import { AsyncLocalStorage } from 'node:async_hooks';
import { AppManager } from '@host/apps-engine/server/AppManager';
import { AppRuntimeManager } from '@host/apps-engine/server/managers/AppRuntimeManager';
import type { StartSandbox } from './sandbox/SandboxCommand.mts';
import { SandboxProcess } from './sandbox/SandboxProcess.mts';

/** An app manager, and a way to run work as part of it. */
export interface ManagerScope {
    manager: AppManager;
    run<Result>(work: () => Result): Result;
}

interface Scope {
    manager?: AppManager;
}

const scopes = new AsyncLocalStorage<Scope>();

/**
 * Makes an app manager. The engine allows one per process and asks that one for permissions (`AppManager.Instance`); for several
 * workspaces and instances in one process, that property here answers with the manager whose work is being done.
 */
export function createAppManager(
    parts: ConstructorParameters<typeof AppManager>[0],
    startSandbox: StartSandbox,
): ManagerScope {
    Object.defineProperty(AppManager, 'Instance', {
        configurable: true,
        get: () => scopes.getStore()?.manager,
        set: (manager: AppManager) => Object.assign(scopes.getStore() ?? {}, { manager }),
    });
    const scope: Scope = {};
    const manager = scopes.run(scope, () => new AppManager(parts));
    const runtime = new AppRuntimeManager(manager, (...app) => new SandboxProcess(...app, startSandbox));
    Object.assign(manager, { runtime });
    return { manager, run: (work) => scopes.run(scope, work) };
}
