import type { ISetting } from '@host/apps-engine/definition/settings';
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
} from '../engine/Engine.mts';

/** An engine with at most one app, called `fake`, that keeps what it is given and answers what it was told to. */
export class FakeEngine implements Engine {
    readonly uploads: AppUpload[] = [];
    readonly runs: CommandRun[] = [];
    readonly calls: EndpointCall[] = [];
    readonly interactions: Interaction[] = [];
    app?: InstalledApp;
    settings: ISetting[] = [];
    endpointAnswer?: EndpointAnswer;
    interactionAnswer: unknown = undefined;
    buttons: ActionButton[] = [];
    texts: AppTexts[] = [];

    installApp(upload: AppUpload): Promise<InstalledApp> {
        this.uploads.push(upload);
        this.app = { id: 'fake', name: 'Fake', nameSlug: 'fake', version: '1.0.0', status: 'manually_enabled' };
        return Promise.resolve(this.app);
    }

    updateApp(appId: string, upload: AppUpload): Promise<InstalledApp> {
        this.uploads.push(upload);
        this.app = { id: appId, name: 'Fake', nameSlug: 'fake', version: '1.0.1', status: 'manually_enabled' };
        return Promise.resolve(this.app);
    }

    removeApp(): Promise<InstalledApp | undefined> {
        const removed = this.app;
        this.app = undefined;
        return Promise.resolve(removed);
    }

    changeStatus(_appId: string, status: string): Promise<InstalledApp> {
        if (!this.app) {
            return Promise.reject(new Error('There is no app'));
        }
        this.app = { ...this.app, status };
        return Promise.resolve(this.app);
    }

    findApp(appId: string): Promise<InstalledApp | undefined> {
        return Promise.resolve(this.app?.id === appId ? this.app : undefined);
    }

    listApps(): Promise<InstalledApp[]> {
        return Promise.resolve(this.app ? [this.app] : []);
    }

    listCommands(): Promise<ListedCommand[]> {
        const none = { params: '', description: '', clientOnly: false, providesPreview: false, appId: 'fake' };
        return Promise.resolve([{ ...none, command: 'fake' }]);
    }

    hasCommand(command: string): boolean {
        return command === 'fake';
    }

    listActionButtons(): Promise<ActionButton[]> {
        return Promise.resolve(this.buttons);
    }

    listTexts(): Promise<AppTexts[]> {
        return Promise.resolve(this.texts);
    }

    runCommand(run: CommandRun): Promise<void> {
        this.runs.push(run);
        return Promise.resolve();
    }

    readSettings(): Promise<ISetting[]> {
        return Promise.resolve(this.settings);
    }

    updateSetting(_appId: string, setting: ISetting): Promise<void> {
        this.settings = this.settings.map((known) => (known.id === setting.id ? setting : known));
        return Promise.resolve();
    }

    callEndpoint(call: EndpointCall): Promise<EndpointAnswer | undefined> {
        this.calls.push(call);
        return Promise.resolve(this.endpointAnswer);
    }

    interact(_appId: string, interaction: Interaction): Promise<unknown> {
        this.interactions.push(interaction);
        return this.interactionAnswer instanceof Error
            ? Promise.reject(this.interactionAnswer)
            : Promise.resolve(this.interactionAnswer);
    }

    syncApp(): Promise<void> {
        return Promise.resolve();
    }

    sandboxPid(): undefined {
        return undefined;
    }

    finishJobs(): Promise<void> {
        return Promise.resolve();
    }

    stop(): Promise<void> {
        return Promise.resolve();
    }
}
