import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import manifest from '../../../app.json' with { type: 'json' };
import { withoutOffers } from '../../fakes/isOffer.mts';
import { packagedApp } from '../../packaging/packagedApp.mts';
import { buttonsOf } from '../../workspace/clickButton.mts';
import type { ShownView } from '../../workspace/ClientForm.mts';
import { ClientPanel } from '../../workspace/ClientPanel.mts';
import { randomId } from '../../workspace/store/randomId.mts';
import { AppWorkspace, SETUP_TIMEOUT } from '../fixtures/AppWorkspace.mts';

let app: AppWorkspace;

beforeAll(async () => {
    app = await AppWorkspace.open();
}, SETUP_TIMEOUT);

beforeEach(async () => {
    await app.workspace.store.integrations.removeAsync({}, { multi: true });
});

afterAll(() => app.close());

const send = async (interaction: object) => {
    const path = `/api/apps/ui.interaction/${manifest.id}`;
    const body = { ...interaction, triggerId: randomId() };
    return app.workspace.request({ method: 'POST', path, as: 'olivia', body });
};

const type = (line: string) =>
    app.workspace.runCommand({ as: 'olivia', room: '#general', text: `/integration ${line}` });

async function openedForm(): Promise<ShownView> {
    const [opened] = (await type('create')).views;
    expect(opened).toMatchObject({ type: 'modal.open' });
    return opened?.view as ShownView;
}

const pressing = { type: 'actionButton', actionId: 'room-integrations', rid: 'GENERAL' };
const context = { context: 'roomAction' };

async function openedPanel(): Promise<ClientPanel> {
    const { body } = await send({ ...pressing, payload: context });
    return new ClientPanel(body.view as ShownView, async (sent) => (await send(sent)).body);
}

const huge = 'x'.repeat(2_000_000);
const many = Array.from({ length: 20_000 }, (_, index) => `#c${index}`);

/** What no client files under the elements of a form. */
const states: [name: string, state: unknown][] = [
    ['nothing', null],
    ['a list', [[{ name: 'Made' }]]],
    ['a text', 'name'],
    ['no block', { a: null, b: 'name', c: 7 }],
    ['no text', { a: { name: { $ne: 1 } }, b: { name: ['Made'] }, c: { name: 5 }, d: { name: true } }],
    ['a name without end', { a: { name: huge } }],
    ['a channel without end', { a: { name: 'Made', channel: `#${huge}` } }],
    ['channels without end', { a: { name: 'Made', channel: many.join() } }],
    ['blocks without end', Object.fromEntries(many.map((block) => [block, { name: '' }]))],
    ['a script without end', { a: { name: 'Made', script: huge.repeat(3) } }],
    ['another type', { a: { name: 'Made', type: 'evil' } }],
    ['another event', { a: { name: 'Made', type: 'outgoing', event: '__proto__', urls: 'https://a.example/' } }],
    ['what no name has', { a: { name: 'Ma\u0000de\n' } }],
    ['half a character', { a: { name: '\ud800' } }],
];

/** What no client says of the view that something stands in. */
const containers: [name: string, container: unknown][] = [
    ['none', undefined],
    ['null', null],
    ['a text', 'view'],
    ['one without an id', { type: 'view' }],
    ['one whose id is none', { type: 'view', id: { $ne: 1 } }],
    ['another app’s', { type: 'view', id: 'view-of-another-app' }],
    ['an id without end', { type: 'view', id: 'a.b.'.repeat(500_000) }],
];

/** What no client sends of an element. */
const elements = [
    { actionId: 'type', payload: { blockId: { a: 1 }, value: ['outgoing'] } },
    { actionId: ['more'], payload: { blockId: `x ${'['.repeat(200_000)}`, value: {} } },
    { actionId: 'more', payload: { blockId: `x {"decided":{"type":"${huge}"},"more":true}`, value: 'x' } },
    { actionId: 'panel-search', payload: { blockId: 'x', value: huge } },
    { actionId: '__proto__', payload: [] },
];

/** Whether the app is well: it answers, and nothing broke in it. */
async function isWell(): Promise<boolean> {
    const logs = JSON.stringify(await app.workspace.store.appLogs.findAsync({}));
    return (await app.type('help list')).includes('/integration list') && !logs.includes('"reference"');
}

describe('nothing is done, the client is answered, and nothing breaks', () => {
    test.each(states)('by a form that says %s', async (_name, state) => {
        const view = await openedForm();
        const { status, body } = await send({ type: 'viewSubmit', payload: { view: { ...view, state } } });
        expect({ status, type: body.type }).toEqual({
            status: 200,
            type: expect.stringMatching(/^(?:errors|modal\.update)$/),
        });
        expect(await app.integrations()).toEqual([]);
        expect(await isWell()).toBe(true);
    });

    test.each(containers)('in a view of which is said: %s', async (_name, container) => {
        for (const element of elements) {
            const { status, body } = await send({ type: 'blockAction', container, ...element });
            expect({ status, type: body.type }).toEqual({
                status: 200,
                type: expect.stringMatching(/^(?:modal\.close|contextual_bar\.update)$/),
            });
        }
        expect(await isWell()).toBe(true);
    });

    test('in a form and a panel that are there, by elements that are not', async () => {
        const [form, panel] = [await openedForm(), await openedPanel()];
        for (const element of elements) {
            for (const { id } of [form, panel.view]) {
                const container = { type: 'view', id };
                const { status, body } = await send({ type: 'blockAction', container, ...element });
                expect({ status, isAnswered: body.success }).toEqual({ status: 200, isAnswered: true });
                // Nothing of what was said comes back.
                expect(JSON.stringify(body).length).toBeLessThan(60_000);
            }
        }
        expect(await isWell()).toBe(true);
    });

    test.each([
        ['no room', { rid: undefined }],
        ['a room by a question', { rid: { $ne: 'none' }, actionId: 'none' }],
        ['a list of rooms', { rid: ['GENERAL'] }],
        ['a list of actions', { actionId: ['room-integrations'] }],
    ])('by a button of which is said: %s', async (_name, said) => {
        const { status, body } = await send({ ...pressing, payload: context, ...said });
        expect({ status, body }).toEqual({ status: 200, body: { success: true, type: 'modal.close' } });
        expect(await isWell()).toBe(true);
    });
});

describe('what was opened before', () => {
    const status = (wanted: string) =>
        app.workspace.request({
            method: 'POST',
            path: `/api/apps/${manifest.id}/status`,
            as: 'admin',
            body: { status: wanted },
        });

    const pauses: [name: string, pause: (meanwhile: () => Promise<void>) => Promise<void>][] = [
        [
            'was disabled and enabled',
            async (meanwhile) => {
                await status('manually_disabled');
                await meanwhile();
                await status('manually_enabled');
            },
        ],
        [
            'was updated',
            async () => {
                await app.workspace.installApp(await readFile(await packagedApp()));
            },
        ],
    ];

    test.each(pauses)('works once after the app %s, and for nobody else', async (_name, pause) => {
        await type('create incoming Prey');
        const panel = await (await openedPanel()).press('Show');
        const opened = await openedForm();
        const form = app.workspace.form('olivia', opened).fill({ name: 'Made' });
        const { ephemerals } = await type('remove Prey');
        const [question] = ephemerals.filter((it) => buttonsOf(it).length > 0);
        const press = (as: string) => app.workspace.click({ as, message: question ?? { rid: '' } });
        await pause(async () => {
            const [, , pressed] = await Promise.all([form.submit(), panel.press('Disable'), press('olivia')]);
            expect(form.errors).toEqual({ name: expect.stringContaining('This app is disabled') });
            expect(withoutOffers(pressed.ephemerals).map(({ msg }) => msg)).toContainEqual(
                expect.stringContaining('This app is disabled'),
            );
            expect(await app.integrations()).toMatchObject([{ name: 'Prey', enabled: true }]);
        });
        await app.workspace.form('admin', opened).fill({ name: 'Theirs' }).submit();
        await press('admin');
        expect(await app.integrations()).toMatchObject([{ name: 'Prey', enabled: true }]);
        const again = app.workspace.form('olivia', opened).fill({ name: 'Made' });
        await again.submit();
        await again.submit();
        await panel.press('Disable');
        expect(panel.text).toContain('*Disabled*');
        await press('olivia');
        await press('olivia');
        expect(await app.integrations()).toMatchObject([{ name: 'Made' }]);
        expect(await isWell()).toBe(true);
    });
});
