import type { ISetting } from '@host/apps-engine/definition/settings';
import type { IPermission } from '@host/apps-engine/definition/permissions/IPermission';
import { ServerSettingBridge } from '@host/apps-engine/server/bridges';
import { findOne } from '../../store/findOne.mts';
import type { StoredDocument } from '../../store/Store.mts';
import type { EngineContext } from './EngineContext.mts';

/**
 * The workspace's settings as apps may read them: those that are not hidden, and hidden ones that the app's
 * app.json names. Each instance answers `Site_Url` with its own address.
 */
export class SettingBridge extends ServerSettingBridge {
    constructor(private readonly context: EngineContext) {
        super();
    }

    protected async getAll(): Promise<ISetting[]> {
        return (await this.context.store.settings.findAsync({ secret: false })).map((setting) => this.toApp(setting));
    }

    protected async getOneById(id: string, appId: string): Promise<ISetting> {
        return this.toApp(await this.readable(id, appId));
    }

    protected async isReadableById(id: string, appId: string): Promise<boolean> {
        return (await this.find(id, appId)) !== undefined;
    }

    protected async updateOne({ id, value }: ISetting, appId: string): Promise<void> {
        await this.readable(id, appId);
        await this.context.store.settings.updateAsync({ _id: id }, { $set: { value: value as unknown } });
    }

    protected async incrementValue(id: string, value: number, appId: string): Promise<void> {
        await this.readable(id, appId);
        await this.context.store.settings.updateAsync({ _id: id }, { $inc: { value } });
    }

    protected hideGroup(): Promise<void> {
        return Promise.reject(new Error('Method not implemented.'));
    }

    protected hideSetting(): Promise<void> {
        return Promise.reject(new Error('Method not implemented.'));
    }

    private async readable(id: string, appId: string): Promise<StoredDocument> {
        const setting = await this.find(id, appId);
        if (!setting) {
            throw new Error(`The setting "${id}" is not readable.`);
        }
        return setting;
    }

    private async find(id: string, appId: string): Promise<StoredDocument | undefined> {
        const setting = await findOne(this.context.store.settings, { _id: id });
        const readable = setting?.hidden !== true || (await this.namedHidden(appId)).includes(id);
        return readable ? setting : undefined;
    }

    private async namedHidden(appId: string): Promise<string[]> {
        const app = await findOne(this.context.store.apps, { id: appId });
        const permissions = (app?.info as { permissions?: IPermission[] } | undefined)?.permissions ?? [];
        const reading = permissions.find(({ name }) => name === 'server-setting.read');
        return (reading as { hiddenSettings?: string[] } | undefined)?.hiddenSettings ?? [];
    }

    private toApp({ _id, value, packageValue, type, public: isPublic, i18nLabel }: StoredDocument): ISetting {
        return {
            id: _id,
            type: type as ISetting['type'],
            packageValue,
            value: _id === 'Site_Url' ? this.context.siteUrl : value,
            required: false,
            public: isPublic === true,
            i18nLabel: typeof i18nLabel === 'string' ? i18nLabel : _id,
        };
    }
}
