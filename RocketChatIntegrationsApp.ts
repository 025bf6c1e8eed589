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

    /** Reschedules pending jobs when the app starts; a failure does not keep it from being enabled (engine `App.onEnable`). */
    override async onEnable(_environment: IEnvironmentRead, { scheduler }: IConfigurationModify): Promise<boolean> {
        try {
            await Promise.all([
                ResumeRetirements.schedule(scheduler),
                SettingsCheck.resume(scheduler),
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

    /** As `onInstall`, without the greeting, as an update may bring new permissions (engine `IOnUpdate`). */
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
     * Returns null, which leaves a setting unchanged (engine `IOnPreSettingUpdate`): the engine writes what is
     * returned here to the app's log, and the token must not get there.
     */
    override onPreSettingUpdate(): Promise<ISetting> {
        return Promise.resolve(null as unknown as ISetting);
    }

    /** Clears caches that depend on settings, and schedules a check of the new ones (engine `IOnSettingUpdated`). */
    override async onSettingUpdated(_setting: ISetting, { scheduler }: IConfigurationModify): Promise<void> {
        this.caches.forget();
        await SettingsCheck.schedule(scheduler);
    }

    /** Runs the action of a button under a reply, and updates a form after a choice in it (engine `IUIKitInteractionHandler`). */
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

    /** Handles the buttons in a room's menu and beside the message box (engine `IUIKitInteractionHandler`). */
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

    /** Handles a submitted form (engine `IUIKitInteractionHandler`). */
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

    /** Does nothing: without this method the engine logs a warning whenever a view is closed (engine `IUIKitInteractionHandler`). */
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
