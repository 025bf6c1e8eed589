import { floorAppId, floorAppSources } from '../../bench/FloorApp.mts';
import { cachedPackage } from '../../packaging/cachedPackage.mts';

/** An app that does what a test asks it to: `/probe <action> <JSON>` answers ephemerally with the outcome as JSON. */
const code = `
import { App } from '@rocket.chat/apps-engine/definition/App';
import { ApiEndpoint, ApiSecurity, ApiVisibility } from '@rocket.chat/apps-engine/definition/api';
import { RocketChatAssociationModel, RocketChatAssociationRecord } from '@rocket.chat/apps-engine/definition/metadata';
import { RoomType } from '@rocket.chat/apps-engine/definition/rooms';
import { SettingType } from '@rocket.chat/apps-engine/definition/settings';
import { UIKitSurfaceType } from '@rocket.chat/apps-engine/definition/uikit';

const record = (id) => new RocketChatAssociationRecord(RocketChatAssociationModel.MISC, id);

const note = 'NOTE';

const actions = {
    note: () => note,
    http: ({ input: { method, url, options }, http }) => http[method](url, options),
    throw: () => { throw new Error('thrown on purpose'); },
    serverSetting: ({ input, read }) => read.getEnvironmentReader().getServerSettings().getValueById(input),
    ownSetting: ({ input, read }) => read.getEnvironmentReader().getSettings().getValueById(input),
    role: ({ input, read }) => read.getRoleReader().getOneByIdOrName(input),
    member: ({ read, context }) => read.getRoomReader().getMembers(context.getRoom().id),
    store: ({ input: { ids, data }, persistence }) => persistence.updateByAssociations(ids.map(record), data, true),
    stored: ({ input, read }) => read.getPersistenceReader().readByAssociations(input.map(record)),
    forget: ({ input, persistence }) => persistence.removeByAssociations(input.map(record)),
    schedule: ({ input, modify }) => modify.getScheduler().scheduleOnce({ id: 'later', when: new Date(Date.now() + input), data: { note: 'from the past' } }),
    post: ({ input, modify, context }) => modify.getCreator().finish(
        modify.getCreator().startMessage().setRoom(context.getRoom()).setText(input).addAttachment({ title: { value: 'attached' } })),
    notify: ({ input, modify, context }) => modify.getNotifier().notifyUser(
        context.getSender(), modify.getCreator().startMessage().setRoom({ ...context.getRoom(), id: input }).setText('psst').getMessage()),
    message: ({ input, read }) => read.getMessageReader().getById(input),
    upload: ({ input, modify, context }) => modify.getCreator().getUploadCreator().uploadBuffer(
        Buffer.from(input), { filename: 'export.json', room: context.getRoom() }),
    direct: async ({ read, modify, context }) => modify.getCreator().finish(modify.getCreator().startRoom()
        .setType(RoomType.DIRECT_MESSAGE).setCreator(await read.getUserReader().getAppUser())
        .setMembersToBeAddedByUsernames([context.getSender().username])),
    registerClient: async ({ read, modify, app }) => {
        const id = await modify.getOAuthAppsModifier().createOAuthApp({ name: 'probe', active: true, redirectUri: 'http://x' }, app);
        return read.getOAuthAppsReader().getOAuthAppById(id, app);
    },
    modal: ({ modify, context }) => modify.getUiController().openSurfaceView(
        { type: UIKitSurfaceType.MODAL, id: 'view', title: { type: 'plain_text', text: 'Probe' }, blocks: [] },
        { triggerId: context.getTriggerId() }, context.getSender()),
};

class Echo extends ApiEndpoint {
    path = 'echo';
    async get(request) {
        return { status: 201, headers: { 'x-probe': 'yes' }, content: request.query };
    }
}

export class FloorApp extends App {
    async executeViewSubmitHandler(context) {
        const { view } = context.getInteractionData();
        return context.getInteractionResponder().viewErrorResponse({ viewId: view.id, errors: { name: view.state.name.name } });
    }

    async onPreSettingUpdate({ newSetting }) {
        return { ...newSetting, value: String(newSetting.value).trim() };
    }

    async extendConfiguration(configuration) {
        await configuration.settings.provideSetting({
            id: 'greeting', type: SettingType.STRING, packageValue: 'hello', required: false, public: false, i18nLabel: 'greeting',
        });
        await configuration.api.provideApi({ visibility: ApiVisibility.PUBLIC, security: ApiSecurity.UNSECURE, endpoints: [new Echo(this)] });
        await configuration.scheduler.registerProcessors([{
            id: 'later',
            processor: async ({ note }, read, modify) => {
                const room = await read.getRoomReader().getById('GENERAL');
                await modify.getCreator().finish(modify.getCreator().startMessage().setRoom(room).setText(note));
            },
        }]);
        const app = this.getID();
        await configuration.slashCommands.provideSlashCommand({
            command: 'probe', i18nParamsExample: 'params', i18nDescription: 'description', providesPreview: false,
            executor: async (context, read, modify, http, persistence) => {
                const [name, input = 'null'] = context.getArguments();
                const given = { input: JSON.parse(input), context, read, modify, http, persistence, app };
                const outcome = await Promise.resolve(given).then(actions[name]).then(
                    (value) => ({ value }),
                    (error) => { if (name === 'throw') throw error; return { error: error.message }; });
                const message = modify.getCreator().startMessage().setRoom(context.getRoom()).setText(JSON.stringify(outcome)).getMessage();
                await modify.getNotifier().notifyUser(context.getSender(), message);
            },
        });
    }
}
`;

/** The id under which the probe app is installed. */
export const probeAppId = floorAppId;

/** The path of the probe app's zip; its action `note` answers with the note. */
export async function packageProbeApp(note = 'first'): Promise<string> {
    return cachedPackage(await floorAppSources(code.replace('NOTE', note)));
}
