import type { Engine } from './Engine.mts';
import type { EngineContext } from './bridges/EngineContext.mts';
import { asAppBridges, createBridges } from './bridges/createBridges.mts';
import { createAppManager } from './createAppManager.mts';
import { hostOfProcess } from './hosts/engineHosts.mts';
import { InstanceEngine } from './InstanceEngine.mts';
import { useInspectedDeno } from './sandbox/inspectedDeno.mts';
import { prepareSandbox } from './sandbox/prepareSandbox.mts';
import { prepareEnvironment, prepareRuntimeFolder } from './sandbox/sandboxEnvironment.mts';
import { AppDocuments } from './storage/AppDocuments.mts';
import { AppLogs, type LogLine } from './storage/AppLogs.mts';
import { AppPackages } from './storage/AppPackages.mts';

/** Where an engine instance lives, and whom it tells what. */
export interface EngineOptions extends EngineContext {
    /** Takes each line that apps log; they are kept in `store.appLogs` in any case. */
    log?: LogLine;
    /** Told when a setting of an app changed here, also by the app itself; other instances follow with `syncApp`. */
    settingChanged?: (appId: string) => void;
}

/** Starts the Apps-Engine of one server instance, with the apps that the store has installed and enabled. */
export async function startEngine({ log, settingChanged, ...context }: EngineOptions): Promise<Engine> {
    prepareEnvironment();
    const host = hostOfProcess();
    const folder = prepareRuntimeFolder(host);
    if (process.env.INSPECT_APP) {
        useInspectedDeno(folder, process.env.INSPECT_APP, 'shown');
    }
    const bridges = createBridges(context, (appId) => settingChanged?.(appId));
    const parts = {
        metadataStorage: new AppDocuments(context.store.apps),
        logStorage: new AppLogs(context.store.appLogs, log),
        sourceStorage: new AppPackages(context.store.appSources),
        bridges: asAppBridges(bridges),
        tempFilePath: folder,
    };
    const scope = createAppManager(parts, await prepareSandbox(host, folder));
    await scope.run(async () => {
        await scope.manager.load();
        await scope.manager.enableAll();
    });
    return new InstanceEngine(scope, bridges, context);
}
