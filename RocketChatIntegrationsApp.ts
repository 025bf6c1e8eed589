import type {
    IConfigurationExtend,
    IConfigurationModify,
    IHttp,
    IRead,
} from '@rocket.chat/apps-engine/definition/accessors';
import { App } from '@rocket.chat/apps-engine/definition/App';
import type { ISetting } from '@rocket.chat/apps-engine/definition/settings';
import { IntegrationCommand } from './commands/IntegrationCommand';
import { Memory } from './commands/Memory';
import { appSettings } from './lib/accounts/appSettings';
import { tryAccount } from './lib/accounts/tryAccount';
import { en } from './lib/messages/en';

/** The composition root: builds the objects and registers them with the engine. */
export class RocketChatIntegrationsApp extends App {
    private readonly memory = new Memory(() => Date.now());

    protected override async extendConfiguration(configuration: IConfigurationExtend): Promise<void> {
        const command = new IntegrationCommand(this, this.memory, en);
        await Promise.all([
            configuration.slashCommands.provideSlashCommand(command),
            ...appSettings().map((setting) => configuration.settings.provideSetting(setting)),
        ]);
    }

    /** Forgets what was remembered under the old settings, and tries the new ones (engine `IOnSettingUpdated`). */
    override async onSettingUpdated(_setting: ISetting, _modify: IConfigurationModify, read: IRead, http: IHttp): Promise<void> {
        this.memory.forget();
        await tryAccount(read.getEnvironmentReader(), http, this.getLogger());
    }
}
