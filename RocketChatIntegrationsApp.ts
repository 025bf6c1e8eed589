import type {
    IAppInstallationContext,
    IAppUpdateContext,
    IConfigurationExtend,
    IConfigurationModify,
    IEnvironmentRead,
    IHttp,
    IModify,
    IPersistence,
    IRead,
} from '@rocket.chat/apps-engine/definition/accessors';
import { ApiSecurity, ApiVisibility } from '@rocket.chat/apps-engine/definition/api/IApi';
import { App } from '@rocket.chat/apps-engine/definition/App';
import type { ISetting } from '@rocket.chat/apps-engine/definition/settings';
import type {
    IUIKitInteractionHandler,
    IUIKitResponse,
    UIKitActionButtonInteractionContext,
    UIKitBlockInteractionContext,
    UIKitViewSubmitInteractionContext,
} from '@rocket.chat/apps-engine/definition/uikit';
import type { IUser } from '@rocket.chat/apps-engine/definition/users';
import { CallbackEndpoint } from './lib/engine/connecting/CallbackEndpoint';
import { StartEndpoint } from './lib/engine/connecting/StartEndpoint';
import { IntegrationCommand } from './lib/engine/IntegrationCommand';
import { actionButtons } from './lib/engine/actionButtons';
import { ButtonClicks } from './lib/engine/ButtonClicks';
import { Submissions } from './lib/engine/Submissions';
import { subcommands } from './commands/subcommands';
import { AppCaches } from './lib/engine/AppCaches';
import { DisableAfterGrace } from './lib/engine/jobs/DisableAfterGrace';
import { ForgetRequests } from './lib/engine/jobs/ForgetRequests';
import type { Accessors, AppEnvironment } from './lib/engine/services';
import { buildServices } from './lib/engine/services';
import { rememberInstaller } from './lib/engine/jobs/administrator';
import { greetInstaller } from './lib/engine/jobs/greetInstaller';
import { ResumeRetirements } from './lib/engine/jobs/ResumeRetirements';
import { SettingsCheck } from './lib/engine/jobs/SettingsCheck';
import { appSettings, engineSettings } from './lib/engine/accessors/settings';
import { limits } from './lib/limits';
import { redact } from './lib/redact';
import { en } from './lib/messages/languages/en';

/** The composition root: builds the objects and registers them with the engine. */
export class RocketChatIntegrationsApp extends App implements IUIKitInteractionHandler {
    private readonly caches = new AppCaches(() => Date.now(), sleep);

    protected override async extendConfiguration(configuration: IConfigurationExtend): Promise<void> {
        const environment = () => this.environment();
        actionButtons().forEach(({ descriptor }) => {
            configuration.ui.registerButton(descriptor);
        });
        await Promise.all([
            configuration.slashCommands.provideSlashCommand(new IntegrationCommand(this, environment)),
            configuration.api.provideApi({
                visibility: ApiVisibility.PUBLIC,
                security: ApiSecurity.UNSECURE,
                endpoints: [new StartEndpoint(this, environment), new CallbackEndpoint(this, environment)],
            }),
            configuration.scheduler.registerProcessors([
                new SettingsCheck(this, environment),
                new ResumeRetirements(this, environment),
                new DisableAfterGrace(this, environment),
                new ForgetRequests(this, environment),
            ]),
            ...appSettings().map((setting) => configuration.settings.provideSetting(setting)),
        ]);
    }

    /** Takes up what was left to be done later when the app starts; nothing of that keeps it from being enabled (engine `App.onEnable`). */
    override async onEnable(_environment: IEnvironmentRead, { scheduler }: IConfigurationModify): Promise<boolean> {
        try {
            await Promise.all([
                ResumeRetirements.schedule(scheduler),
                ForgetRequests.schedule({ getScheduler: () => scheduler }, Date.now()),
            ]);
        } catch (error) {
            this.getLogger().error({ resuming: redact(error) });
        }
        return true;
    }

    /** Registers the OAuth client, so that people can connect from the start, and greets the installer (engine `IAppInstallable`). */
    override async onInstall(
        { user }: IAppInstallationContext,
        read: IRead,
        http: IHttp,
        persistence: IPersistence,
        modify: IModify,
    ): Promise<void> {
        const accessors = { read, modify, http, persistence };
        const isReady = await this.prepare(user, accessors);
        const services = buildServices(accessors, this.environment());
        await greetInstaller({ user, isReady }, services, { accessors, logger: this.getLogger() });
    }

    /** The same after an update, which may come with new permissions, but for the greeting (engine `IOnUpdate`). */
    override async onUpdate(
        { user }: IAppUpdateContext,
        read: IRead,
        http: IHttp,
        persistence: IPersistence,
        modify: IModify,
    ): Promise<void> {
        await this.prepare(user, { read, modify, http, persistence });
    }

    /**
     * Changes nothing about a setting that is being saved (engine `IOnPreSettingUpdate`), and says so with null: what is
     * answered here the engine writes to the app's log, the token's value included.
     */
    override onPreSettingUpdate(): Promise<ISetting> {
        return Promise.resolve(null as unknown as ISetting);
    }

    /** Forgets what was remembered under the old settings, and has the new ones tried (engine `IOnSettingUpdated`). */
    override async onSettingUpdated(_setting: ISetting, { scheduler }: IConfigurationModify): Promise<void> {
        this.caches.forget();
        await SettingsCheck.schedule(scheduler);
    }

    /** Runs what a button under a reply stands for, and changes a form by a choice in it (engine `IUIKitInteractionHandler`). */
    async executeBlockActionHandler(
        context: UIKitBlockInteractionContext,
        read: IRead,
        http: IHttp,
        persistence: IPersistence,
        modify: IModify,
    ): Promise<IUIKitResponse> {
        const clicks = new ButtonClicks(this, () => this.environment());
        return clicks.click(context, { read, modify, http, persistence });
    }

    /** Opens what a button in a room's menu or beside what one types is for (engine `IUIKitInteractionHandler`). */
    async executeActionButtonHandler(
        context: UIKitActionButtonInteractionContext,
        read: IRead,
        http: IHttp,
        persistence: IPersistence,
        modify: IModify,
    ): Promise<IUIKitResponse> {
        const clicks = new ButtonClicks(this, () => this.environment());
        return clicks.press(context, { read, modify, http, persistence });
    }

    /** Does what a form says that somebody sent (engine `IUIKitInteractionHandler`). */
    async executeViewSubmitHandler(
        context: UIKitViewSubmitInteractionContext,
        read: IRead,
        http: IHttp,
        persistence: IPersistence,
        modify: IModify,
    ): Promise<IUIKitResponse> {
        const submissions = new Submissions(this, () => this.environment());
        return submissions.submit(context, { read, modify, http, persistence });
    }

    /** Has nothing to do when a view is closed; without this method the engine warns in the log each time (engine `IUIKitInteractionHandler`). */
    executeViewClosedHandler(): Promise<IUIKitResponse> {
        return Promise.resolve({ success: true });
    }

    private prepare(user: IUser | undefined, accessors: Accessors): Promise<boolean> {
        const settings = engineSettings(accessors.read.getEnvironmentReader());
        return rememberInstaller(user, settings, buildServices(accessors, this.environment()));
    }

    private environment(): AppEnvironment {
        return {
            appId: this.getID(),
            caches: this.caches,
            messages: en,
            subcommands,
            now: () => Date.now(),
            sleep,
            patience: () => sleep(limits.client),
        };
    }
}

function sleep(milliseconds: number): Promise<void> {
    return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
