import type { IUser } from '@rocket.chat/core-typings';
import type { Workspace } from '../Workspace.mts';
import type { InstalledApp } from '../engine/Engine.mts';
import type { Style } from './terminal/Style.mts';
import { whatMayDo } from './commands/whatMayDo.mts';

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
        ['Chat page', addresses.map((address) => style.paint('cyan', address)).join('  ')],
        ...(await peopleRows(workspace.store, people, style)),
        ['', style.paint('dim', 'passwords are the same as the names')],
        [
            'Rooms',
            rooms.map(({ name = '', t }) => `#${name}${t === 'p' ? style.paint('dim', ' (private)') : ''}`).join('  '),
        ],
    ];
    return [
        `${style.paint('bold', `${app.name} ${app.version}`)} in a local workspace, ${style.paint('green', 'ready')} after ${seconds.toFixed(1)} s`,
        '',
        ...rows.map(([label = '', value = '']) => `  ${style.paint('dim', label.padEnd(10))} ${value}`),
    ].join('\n');
}

async function peopleRows(store: Workspace['store'], people: IUser[], style: Style): Promise<string[][]> {
    const width = Math.max(...people.map(({ username = '' }) => username.length));
    const rows = people.map(async (person, index) => {
        const name = (person.username ?? '').padEnd(width);
        return [index === 0 ? 'People' : '', `${name}  ${style.paint('dim', await whatMayDo(store, person))}`];
    });
    return Promise.all(rows);
}
