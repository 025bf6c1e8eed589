import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type AppSources, root } from '../packaging/AppSources.mts';
import { cachedPackage } from '../packaging/cachedPackage.mts';
import { fixedViews } from './fixedViews.mts';

/** The id under which the floor app is installed. */
export const floorAppId = '0c7f5b1e-6a1d-4b0e-9a53-5d8f1c2e7a60';

/**
 * The least that an app can do. For a command: `/floor <url> <headers> <body>` makes one HTTP POST and one notification;
 * `/floor <url> <headers> <body> <url>` gets the second address at the same time, as what creates does to find others of that
 * name, and notifies of five fixed buttons as well. For a form: `/floorform` opens the view that the app opens, a choice in it is
 * answered with the one that the app answers, both as constants, and what is sent does what the command does.
 */
const code = `
import { App } from '@rocket.chat/apps-engine/definition/App';
import type { IConfigurationExtend, IHttp, IModify, IPersistence, IRead, IUIKitSurfaceViewParam } from '@rocket.chat/apps-engine/definition/accessors';
import type { IMessage } from '@rocket.chat/apps-engine/definition/messages';
import type { IRoom } from '@rocket.chat/apps-engine/definition/rooms';
import type { ISlashCommand, SlashCommandContext } from '@rocket.chat/apps-engine/definition/slashcommands';
import type { IUIKitInteractionHandler, IUIKitResponse, UIKitBlockInteractionContext, UIKitViewSubmitInteractionContext } from '@rocket.chat/apps-engine/definition/uikit';
import type { IUser } from '@rocket.chat/apps-engine/definition/users';

interface Posted { url: string; headers: string; content: string; other?: string }

async function postAndTell({ url, headers, content, other }: Posted, user: IUser, room: IRoom, modify: IModify, http: IHttp): Promise<void> {
    const options = { headers: JSON.parse(headers) };
    const [response] = await Promise.all([
        http.post(url, { ...options, content }),
        ...(other === undefined ? [] : [http.get(other, options)]),
    ]);
    const text = response ? String(response.statusCode) : 'no response';
    const message = modify.getCreator().startMessage().setRoom(room).setText(text).getMessage();
    await modify.getNotifier().notifyUser(user, message);
    if (other !== undefined) {
        await modify.getNotifier().notifyUser(user, { ...message, text: 'What next?', blocks: fixedButtons() as IMessage['blocks'] });
    }
}

function fixedButtons(): object[] {
    const elements = ['One', 'Two', 'Three', 'Four', 'Five'].map((text) => ({
        type: 'button', appId: '${floorAppId}', blockId: 'buttons', actionId: text, text: { type: 'plain_text', text }, value: 'x'.repeat(400),
    }));
    return [{ type: 'actions', appId: '${floorAppId}', blockId: 'buttons', elements }];
}

const views = ${JSON.stringify(fixedViews(floorAppId))} as unknown as Readonly<Record<'opened' | 'chosen', IUIKitSurfaceViewParam>>;

class FloorCommand implements ISlashCommand {
    command = 'floor';
    i18nParamsExample = '';
    i18nDescription = '';
    providesPreview = false;

    async executor(context: SlashCommandContext, read: IRead, modify: IModify, http: IHttp): Promise<void> {
        const [url, headers, content, other] = context.getArguments();
        await postAndTell({ url, headers, content, other }, context.getSender(), context.getRoom(), modify, http);
    }
}

class FloorFormCommand implements ISlashCommand {
    command = 'floorform';
    i18nParamsExample = '';
    i18nDescription = '';
    providesPreview = false;

    async executor(context: SlashCommandContext, read: IRead, modify: IModify): Promise<void> {
        const triggerId = context.getTriggerId() as string;
        await modify.getUiController().openSurfaceView(views.opened, { triggerId }, context.getSender());
    }
}

export class FloorApp extends App implements IUIKitInteractionHandler {
    protected async extendConfiguration(configuration: IConfigurationExtend): Promise<void> {
        await configuration.slashCommands.provideSlashCommand(new FloorCommand());
        await configuration.slashCommands.provideSlashCommand(new FloorFormCommand());
    }

    async executeBlockActionHandler(context: UIKitBlockInteractionContext): Promise<IUIKitResponse> {
        return context.getInteractionResponder().updateModalViewResponse(views.chosen);
    }

    async executeViewSubmitHandler(context: UIKitViewSubmitInteractionContext, read: IRead, http: IHttp, persistence: IPersistence, modify: IModify): Promise<IUIKitResponse> {
        const { user, view } = context.getInteractionData();
        const room = (await read.getRoomReader().getById('GENERAL')) as IRoom;
        await postAndTell((view.state as unknown as { readonly floor: Posted }).floor, user, room, modify, http);
        return { success: true, type: 'modal.close' } as IUIKitResponse;
    }
}
`;

const manifest = {
    id: floorAppId,
    version: '0.1.0',
    requiredApiVersion: '^1.53.1',
    iconFile: 'icon.png',
    author: { name: 'Floor', homepage: 'https://localhost', support: 'https://localhost' },
    name: 'Floor',
    nameSlug: 'floor',
    classFile: 'FloorApp.ts',
    description: 'One HTTP call and one notification, and a view that never changes.',
    implements: ['IUIKitInteractionHandler'],
};

/** The floor app's sources; tests put other code in for what they want an app to do. */
export async function floorAppSources(appCode = code): Promise<AppSources> {
    const icon = await readFile(join(root, 'icon.png'));
    return new Map([
        ['app.json', Buffer.from(JSON.stringify(manifest))],
        ['FloorApp.ts', Buffer.from(appCode)],
        ['icon.png', icon],
    ]);
}

/** The path of the floor app's zip. */
export async function packageFloorApp(): Promise<string> {
    return cachedPackage(await floorAppSources());
}
