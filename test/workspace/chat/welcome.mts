import type { Workspace } from '../Workspace.mts';
import type { InstalledApp } from '../engine/Engine.mts';
import { chatCommands } from './chatCommands.mts';
import type { Style } from './Style.mts';

/** What is known when the workspace is ready: `seconds` from the start of the program. */
export interface Readiness {
    workspace: Pick<Workspace, 'siteUrl' | 'instances' | 'store'>;
    app: InstalledApp;
    seconds: number;
}

/** The first thing a person sees: where the workspace is, who can log in, and, when asked to type, what can be typed. */
export async function welcome({ workspace, app, seconds }: Readiness, style: Style): Promise<string> {
    const people = await workspace.store.users.findAsync({ type: 'user' }).sort({ username: 1 });
    const rooms = await workspace.store.rooms.findAsync({ t: { $ne: 'd' } }).sort({ name: 1 });
    const addresses = [workspace.siteUrl, ...workspace.instances.slice(1).map(({ siteUrl }) => siteUrl)];
    const rows = [
        ['Address', addresses.map((address) => style.paint('cyan', address)).join('  ')],
        ['People', people.map(({ username = '' }) => username).join('  ')],
        ['Passwords', style.paint('dim', 'the same as the names')],
        [
            'Rooms',
            rooms.map(({ name = '', t }) => `#${name}${t === 'p' ? style.paint('dim', ' (private)') : ''}`).join('  '),
        ],
    ] as const;
    return [
        `${style.paint('bold', `${app.name} ${app.version}`)} in a local workspace, ${style.paint('green', 'ready')} after ${seconds.toFixed(1)} s`,
        '',
        ...rows.map(([label, value]) => `  ${style.paint('dim', label.padEnd(10))} ${value}`),
    ].join('\n');
}

/** What can be typed at the prompt. */
export function hints(style: Style): string {
    const own = Object.values(chatCommands).map(({ usage, summary }) => [usage, summary] as const);
    const rows = [
        ['/integration help', 'what the app can do'],
        ...own,
        ['anything else', 'is posted to the room'],
    ] as const;
    const width = Math.max(...rows.map(([usage]) => usage.length));
    return rows.map(([usage, summary]) => `  ${usage.padEnd(width)}  ${style.paint('dim', summary)}`).join('\n');
}
