import { expect, test } from '@jest/globals';
import manifest from '../../../app.json' with { type: 'json' };
import { denialOf } from '../../fakes/denialOf.mts';
import { watchConsole } from '../../fakes/watchConsole.mts';
import { permissionUses } from '../../docs/permissionUses.mts';
import { buttonsOf } from '../../workspace/clickButton.mts';
import type { ShownView } from '../../workspace/ClientForm.mts';
import { ClientPanel } from '../../workspace/ClientPanel.mts';
import { fillIntegrations } from '../../workspace/integrations/fillIntegrations.mts';
import { randomId } from '../../workspace/store/randomId.mts';
import type { EphemeralMessage } from '../../workspace/WorkspaceEvents.mts';
import { AppWorkspace, SETUP_TIMEOUT } from '../fixtures/AppWorkspace.mts';

/** What is seen where no reply can tell of it. */
const seen: Readonly<Record<string, (app: AppWorkspace, line: string) => Promise<void>>> = {
    slashcommand: async (app, line) => {
        expect(await type(app, line)).toEqual({ status: 400, replies: 0 });
    },
    'message.write': async (app, line) => {
        expect(await type(app, line)).toEqual({ status: 200, replies: 0 });
    },
    'ui.interact': async (app, line) => {
        expect(await opened(app, line)).toEqual({ views: [], replies: [] });
        expect(await shownButtons(app)).toHaveLength(2);
        await works(app);
        await panelWorks(app);
    },
    'ui.registerButtons': async (app, line) => {
        expect(await shownButtons(app)).toEqual([]);
        expect(await opened(app, 'create')).toEqual({ views: ['modal.open'], replies: [] });
        expect(await app.create(line, { as: 'admin' })).toMatchObject({ name: 'Hello' });
        await works(app);
    },
};

async function type({ workspace }: AppWorkspace, line: string) {
    const command = { as: 'admin', room: '#general', text: `/integration ${line}` };
    const { status, ephemerals } = await workspace.runCommand(command);
    return { status, replies: ephemerals.length };
}

/** What a web client gets for a line: views that it opens, and replies. */
async function opened({ workspace }: AppWorkspace, line: string) {
    const typed = { as: 'admin', room: '#general', text: `/integration ${line}` };
    const { views, ephemerals } = await workspace.runCommand(typed);
    return { views: views.map(({ type: kind }) => kind), replies: ephemerals.map(({ msg }) => msg) };
}

/** The buttons that the app adds to the web client, as that asks for them. */
async function shownButtons({ workspace }: AppWorkspace): Promise<unknown> {
    const { body } = await workspace.request({ path: '/api/apps/actionButtons', as: 'admin' });
    return body.buttons;
}

/** Whole lines and the buttons below their replies do what they say, and a dialog opens that a button asks for. */
async function works({ workspace }: AppWorkspace): Promise<void> {
    const text = '/integration create incoming Whole';
    const { ephemerals } = await workspace.runCommand({ as: 'admin', room: '#general', text });
    const [message] = ephemerals.filter((it) => buttonsOf(it).length > 0);
    const press = (label: string) => {
        const button = buttonsOf(message ?? {}).findIndex((it) => it.text.text === label);
        return workspace.click({ as: 'admin', message: message ?? { rid: '' }, button });
    };
    const { body } = await press('Edit');
    expect(body).toMatchObject({ type: 'modal.open' });
    await press('Disable');
    expect(await workspace.store.integrations.findAsync({ name: 'Whole' })).toMatchObject([{ enabled: false }]);
}

/** A panel opens by its button, as does a dialog from it; what comes of that is told in the room, and seen in the panel that is refreshed. */
async function panelWorks({ workspace }: AppWorkspace): Promise<void> {
    const path = `/api/apps/ui.interaction/${manifest.id}`;
    const send = async (interaction: object): Promise<Record<string, unknown>> => {
        const body = { ...interaction, triggerId: randomId() };
        return (await workspace.request({ method: 'POST', path, as: 'admin', body })).body;
    };
    const replies: string[] = [];
    const listen = ({ message }: EphemeralMessage) => replies.push(message.msg);
    const pushed: unknown[] = [];
    const receive = (interaction: unknown) => pushed.push(interaction);
    const payload = { context: 'roomAction' };
    const pressed = { type: 'actionButton', actionId: 'room-integrations', rid: 'GENERAL', payload };
    const panel = new ClientPanel((await send(pressed)).view as ShownView, send);
    await panel.press('Show');
    await panel.press('Edit');
    workspace.events.on('ephemeral', listen).on('uiInteraction', receive);
    try {
        const answer = await panel.dialog?.fill({ name: 'Edited' }).submit();
        expect(answer).toEqual({ success: true, type: 'modal.close' });
    } finally {
        workspace.events.off('ephemeral', listen).off('uiInteraction', receive);
    }
    expect(replies).toEqual(expect.arrayContaining([expect.stringContaining('Updated the incoming integration')]));
    expect(pushed).toEqual([]);
    expect(panel.text).not.toContain('Edited');
    await panel.press('Back to the list');
    expect(panel.text).toContain('Edited');
}

/** The packaged app without a permission; the service account is stored first, as its check is a job. */
async function without(permission: string): Promise<AppWorkspace> {
    const app = await AppWorkspace.open({ denied: [permission] });
    const { userId, authToken } = await app.workspace.login('admin');
    const account = { 'api-url': app.gateway.url, 'api-user-id': userId, 'api-token': authToken };
    await (permission === 'scheduler' ? app.workspace.configureApp(account, manifest.id) : app.configure(account));
    return app;
}

test.each(Object.entries(permissionUses))(
    'without %s one meets what the guide says',
    async (permission, { line, isLong, told }) => {
        const watched = watchConsole(denialOf(permission));
        const app = await without(permission);
        try {
            if (isLong) {
                await fillIntegrations(app.workspace.store, 40);
            }
            if (line.startsWith('import')) {
                await app.type('export', { as: 'admin' });
            }
            if (/^(?:rotate|doctor)/.test(line)) {
                await app.create('create incoming Hello', { as: 'admin' });
            }
            if (told === undefined) {
                await seen[permission]?.(app, line);
            } else {
                expect(await app.type(line, { as: 'admin' })).toContain(told);
            }
        } finally {
            await app.close();
            watched.end();
        }
    },
    SETUP_TIMEOUT,
);

test('each is either told of or seen', () => {
    const untold = Object.entries(permissionUses).filter(([, { told }]) => told === undefined);
    expect(untold.map(([name]) => name)).toEqual(Object.keys(seen));
    expect(untold.filter(([, it]) => it.untold === undefined)).toEqual([]);
});
