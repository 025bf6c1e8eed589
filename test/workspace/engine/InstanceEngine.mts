import { AppStatus } from '@host/apps-engine/definition/AppStatus';
import { AppInterface } from '@host/apps-engine/definition/metadata';
import type { IPermission } from '@host/apps-engine/definition/permissions/IPermission';
import type { ISetting } from '@host/apps-engine/definition/settings';
import { SlashCommandContext } from '@host/apps-engine/definition/slashcommands';
import type { IApiRequest } from '@host/apps-engine/definition/api';
import type { AppFabricationFulfillment } from '@host/apps-engine/server/compiler';
import type { ProxiedApp } from '@host/apps-engine/server/ProxiedApp';
import type { IUser } from '@rocket.chat/core-typings';
import type { EngineBridges } from './bridges/createBridges.mts';
import type { EngineContext } from './bridges/EngineContext.mts';
import type { ManagerScope } from './createAppManager.mts';
import { toAppRoom } from './documents/toAppRoom.mts';
import { toAppUser } from './documents/toAppUser.mts';
import type {
    ActionButton,
    AppTexts,
    AppUpload,
    CommandRun,
    EndpointAnswer,
    EndpointCall,
    Engine,
    InstalledApp,
    Interaction,
    ListedCommand,
} from './Engine.mts';
import { SandboxProcess } from './sandbox/SandboxProcess.mts';
import { syncApp } from './syncApp.mts';
import { toAppInteraction } from './toAppInteraction.mts';

/** The engine of one instance: each call runs as work of its own app manager. */
export class InstanceEngine implements Engine {
    private synced = Promise.resolve();

    constructor(
        private readonly scope: ManagerScope,
        private readonly bridges: EngineBridges,
        private readonly context: EngineContext,
    ) {}

    async installApp({ zip, permissions, user }: AppUpload): Promise<InstalledApp> {
        return this.scope.run(async () => {
            const permissionsGranted = permissions;
            const installation = { enable: true, permissionsGranted, user: toAppUser(user) };
            return installed(await this.manager.add(zip, installation));
        });
    }

    async updateApp(_appId: string, { zip, permissions, user }: AppUpload): Promise<InstalledApp> {
        return this.scope.run(async () => {
            const permissionsGranted = permissions as IPermission[];
            const options = { loadApp: true, user: toAppUser(user) };
            return installed(await this.manager.update(zip, permissionsGranted, options));
        });
    }

    async changeStatus(appId: string, status: string): Promise<InstalledApp> {
        const wanted = new Map<string, AppStatus>(Object.values(AppStatus).map((it) => [it, it])).get(status);
        if (wanted === undefined) {
            throw new Error(`There is no status ${status}`);
        }
        return this.scope.run(async () => describe(await this.manager.changeStatus(appId, wanted)));
    }

    async removeApp(appId: string, user: IUser): Promise<InstalledApp | undefined> {
        return this.scope.run(async () => {
            const app = this.app(appId);
            // The server asks for the status only when it is gone.
            const removed = app && { ...(await describe(app)), status: AppStatus.DISABLED };
            if (app) {
                await this.manager.remove(appId, { user: toAppUser(user) });
                await this.bridges.getOAuthAppsBridge.purge(appId);
            }
            return removed;
        });
    }

    async syncApp(appId: string): Promise<void> {
        // One after the other: of two at once, both would see the same difference and both would apply it.
        const done = this.synced.then(() => this.scope.run(() => syncApp(this.manager, appId)));
        this.synced = done.catch(() => undefined);
        await done;
    }

    async findApp(appId: string): Promise<InstalledApp | undefined> {
        const app = this.app(appId);
        return app && this.scope.run(() => describe(app));
    }

    async listApps(): Promise<InstalledApp[]> {
        return this.scope.run(async () => Promise.all((await this.manager.get()).map(describe)));
    }

    listCommands(): Promise<ListedCommand[]> {
        return Promise.resolve(this.bridges.getCommandBridge.list());
    }

    hasCommand(command: string): boolean {
        return this.bridges.getCommandBridge.has(command);
    }

    async listActionButtons(): Promise<ActionButton[]> {
        const buttons: object[] = await this.manager.getUIActionButtonManager().getAllActionButtons();
        return buttons as ActionButton[];
    }

    async listTexts(): Promise<AppTexts[]> {
        const apps = await this.manager.get();
        return apps.map((app) => ({
            id: app.getID(),
            languages: app.getStorageItem().languageContent as object as AppTexts['languages'],
        }));
    }

    async runCommand({ command, args, user, room, threadId, triggerId }: CommandRun): Promise<void> {
        if (!this.hasCommand(command)) {
            throw new Error('The command provided does not exist (or is disabled).');
        }
        const appRoom = await toAppRoom(this.context.store, room);
        const context = new SlashCommandContext(toAppUser(user), appRoom, args, threadId, triggerId);
        await this.scope.run(() => this.manager.getCommandManager().executeCommand(command, context));
    }

    readSettings(appId: string): Promise<ISetting[]> {
        return Promise.resolve(Object.values(this.manager.getSettingsManager().getAppSettings(appId)));
    }

    async updateSetting(appId: string, setting: ISetting): Promise<void> {
        await this.scope.run(() => this.manager.getSettingsManager().updateAppSetting(appId, setting));
    }

    async callEndpoint({ appId, path, user, ...request }: EndpointCall): Promise<EndpointAnswer | undefined> {
        const api = this.bridges.getApiBridge.find(appId, path);
        if (!api) {
            return undefined;
        }
        const appRequest = { ...request, user: user && toAppUser(user) } as object as IApiRequest;
        const manager = this.manager.getApiManager();
        const answer = await this.scope.run(() => manager.executeApi(appId, api.endpoint.path, appRequest));
        return { status: answer.status, headers: answer.headers ?? {}, content: answer.content as unknown };
    }

    async interact(appId: string, interaction: Interaction): Promise<unknown> {
        if (!this.app(appId)) {
            throw new Error(`No App found by the id of: ${appId}`);
        }
        const action = await toAppInteraction(this.context.store, appId, interaction);
        const listeners = this.manager.getListenerManager();
        return this.scope.run(() => listeners.executeListener(AppInterface.IUIKitInteractionHandler, action));
    }

    sandboxPid(appId: string): number | undefined {
        return this.sandbox(appId)?.pid;
    }

    finishJobs(): Promise<void> {
        return this.bridges.getSchedulerBridge.finish();
    }

    async stop(): Promise<void> {
        this.bridges.getSchedulerBridge.stop();
        const apps = await this.manager.get();
        await Promise.all(apps.map((app) => this.manager.getRuntime().stopRuntime(controllerOf(app))));
    }

    private get manager(): ManagerScope['manager'] {
        return this.scope.manager;
    }

    private app(appId: string): ProxiedApp | undefined {
        return this.manager.getOneById(appId);
    }

    private sandbox(appId: string): SandboxProcess | undefined {
        const app = this.app(appId);
        const controller = app && controllerOf(app);
        return controller instanceof SandboxProcess ? controller : undefined;
    }
}

/** The controller of an app's sandbox; up to 1.56 the engine calls it by its kind. */
function controllerOf(app: ProxiedApp): ReturnType<ProxiedApp['getRuntimeController']> {
    const { getDenoRuntime } = app as Partial<Record<'getDenoRuntime', ProxiedApp['getRuntimeController']>>;
    return getDenoRuntime ? getDenoRuntime.call(app) : app.getRuntimeController();
}

async function installed(result: AppFabricationFulfillment): Promise<InstalledApp> {
    const appUserError = result.getAppUserError() as { message?: string } | undefined;
    if (result.hasStorageError() || result.hasAppUserError()) {
        throw new Error(result.getStorageError() || appUserError?.message);
    }
    return describe(result.getApp());
}

async function describe(app: ProxiedApp): Promise<InstalledApp> {
    return {
        ...app.getInfo(),
        status: await app.getStatus(),
        implemented: app.getImplementationList(),
        private: true,
    };
}
