import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type AppSources, root } from '../packaging/AppSources.mts';
import { cachedPackage } from '../packaging/cachedPackage.mts';

/** The least that an app can do for a command: `/floor <url> <headers> <body>` makes one HTTP POST and one notification. */
const code = `
import { App } from '@rocket.chat/apps-engine/definition/App';
import type { IConfigurationExtend, IHttp, IModify, IRead } from '@rocket.chat/apps-engine/definition/accessors';
import type { ISlashCommand, SlashCommandContext } from '@rocket.chat/apps-engine/definition/slashcommands';

class FloorCommand implements ISlashCommand {
    command = 'floor';
    i18nParamsExample = '';
    i18nDescription = '';
    providesPreview = false;

    async executor(context: SlashCommandContext, read: IRead, modify: IModify, http: IHttp): Promise<void> {
        const [url, headers, content] = context.getArguments();
        const response = await http.post(url, { headers: JSON.parse(headers), content });
        const text = response ? String(response.statusCode) : 'no response';
        const message = modify.getCreator().startMessage().setRoom(context.getRoom()).setText(text).getMessage();
        await modify.getNotifier().notifyUser(context.getSender(), message);
    }
}

export class FloorApp extends App {
    protected async extendConfiguration(configuration: IConfigurationExtend): Promise<void> {
        await configuration.slashCommands.provideSlashCommand(new FloorCommand());
    }
}
`;

const manifest = {
    id: '0c7f5b1e-6a1d-4b0e-9a53-5d8f1c2e7a60',
    version: '0.1.0',
    requiredApiVersion: '^1.53.1',
    iconFile: 'icon.png',
    author: { name: 'Floor', homepage: 'https://localhost', support: 'https://localhost' },
    name: 'Floor',
    nameSlug: 'floor',
    classFile: 'FloorApp.ts',
    description: 'One HTTP call and one notification.',
    implements: [],
};

/** The id under which the floor app is installed. */
export const floorAppId = manifest.id;

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
