import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import manifest from '../../../app.json' with { type: 'json' };
import { UNMADE } from '../../../lib/forms/buildForm.ts';
import { buttonsOf } from '../../workspace/clickButton.mts';
import type { ClientForm } from '../../workspace/ClientForm.mts';
import type { ClientOutcome } from '../../workspace/clientInbox.mts';
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

const type = (line: string, as = 'olivia', room = '#general') =>
    app.workspace.runCommand({ as, room, text: `/integration ${line}` });

function formOf({ views: [opened] }: Pick<ClientOutcome, 'views'>, as = 'olivia'): ClientForm {
    if (opened?.type !== 'modal.open') {
        throw new Error('No form was opened');
    }
    return app.workspace.form(as, opened.view);
}

/** Presses a button of a message; answers the form that opens. */
async function press({ ephemerals }: ClientOutcome, label: string): Promise<ClientForm> {
    for (const message of ephemerals) {
        const button = buttonsOf(message).findIndex(({ text }) => text.text === label);
        if (button >= 0) {
            const { body } = await app.workspace.click({ as: 'olivia', message, button });
            return formOf({ views: [body] });
        }
    }
    throw new Error(`There is no button ${label}`);
}

test('a newcomer creates an outgoing one in a dialog, puts a mistake right, and changes it in another', async () => {
    const form = formOf(await type('create'));
    await form.choose('type', 'outgoing');
    await form.choose('event', 'userCreated');
    await form.press('more');
    await form.fill({ name: 'Newcomers', urls: 'example.com', targetRoom: '#general', retryCount: '3' }).submit();
    expect(form.errors).toEqual({
        urls: expect.stringContaining('Did you mean https://example.com?'),
        script: expect.stringContaining('look at: URLs'),
    });
    await form.fill({ urls: 'https://example.com/hook' }).submit();
    expect(form.isOpen).toBe(false);
    const [created] = await app.integrations();
    expect(created).toMatchObject({ name: 'Newcomers', event: 'userCreated', targetRoom: '#general', retryCount: 3 });

    const change = formOf(await type(`update ${created?._id ?? ''}`));
    expect(change.values).toMatchObject({ name: 'Newcomers', event: 'userCreated', urls: 'https://example.com/hook' });
    await change.fill({ name: 'New people' }).submit();
    expect(await app.integrations()).toMatchObject([{ name: 'New people', event: 'userCreated' }]);
});

test('a template that was chosen by mistake is taken back, and the script that stood there counts', async () => {
    const script = 'class Script {}';
    const form = formOf(await type('create incoming')).fill({ name: 'Own', script });
    await form.choose('template', 'github');
    expect(form.values).toMatchObject({ template: 'github', secret: '', templateOptions: '' });
    await form.choose('template', UNMADE);
    expect(form.values).toMatchObject({ template: UNMADE, script });
    await form.submit();
    expect(await app.integrations()).toMatchObject([{ name: 'Own', script, scriptEnabled: true }]);

    const changed = formOf(await type('update Own'));
    expect(changed.values).toMatchObject({ template: UNMADE });
    await changed.choose('template', 'github');
    await changed.fill({ secret: 'sesame' }).submit();
    const [made] = await app.integrations();
    expect(made?.script).toContain('sesame');
});

test('a script gets in through a text area as it is', async () => {
    const script = `class Script {\n    process_incoming_request({ request }) {\n        return { content: { text: "it's" } };\n    }\n}`;
    await formOf(await type('create'))
        .fill({ name: 'A', script })
        .submit();
    expect(await app.integrations()).toMatchObject([{ script, scriptEnabled: true }]);
});

test('a refused line is opened as a form by its button', async () => {
    const form = await press(await type('create incoming "CI builds" --emoji owl'), 'Open as a form');
    await form.fill({ emoji: ':owl:' }).submit();
    expect(await app.integrations()).toMatchObject([{ name: 'CI builds', emoji: ':owl:' }]);
});

test('a form that is sent three times at once creates one', async () => {
    const form = formOf(await type('create')).fill({ name: 'Once' });
    await Promise.all([form.submit(), form.submit(), form.submit()]);
    await form.submit();
    expect(await app.integrations()).toHaveLength(1);
});

describe('a form does nothing', () => {
    test.each(['admin', 'owen', 'uma'])('for %s, who it was not opened for', async (as) => {
        const form = formOf(await type('create')).fill({ name: 'Mine' });
        const theirs = app.workspace.form(as, form.view).fill({ name: 'Theirs' });
        await theirs.submit();
        expect(theirs.errors).toEqual({ name: expect.stringContaining('no longer valid') });
        expect(await app.integrations()).toEqual([]);
    });

    test('under an id that somebody made', async () => {
        const form = formOf(await type('create')).fill({ name: 'Mine' });
        await form.submit(form.view.id.replace(/.$/, (last) => (last === '0' ? '1' : '0')));
        expect(form.errors).toEqual({ name: expect.stringContaining('no longer valid') });
        expect(await app.integrations()).toEqual([]);
    });

    test('in a room that its person has left meanwhile, until they are back', async () => {
        const { store } = app.workspace;
        const form = formOf(await type('create', 'olivia', '#secret')).fill({ name: 'Mine' });
        const olivia = await store.users.findOneAsync({ username: 'olivia' });
        const membership = { rid: 'secret', 'u._id': (olivia as { _id: string } | null)?._id };
        const rooms = await store.subscriptions.findAsync({ 'u._id': membership['u._id'] });
        await store.subscriptions.removeAsync({ 'u._id': membership['u._id'] }, { multi: true });
        await form.submit();
        await store.subscriptions.insertAsync(rooms as never);
        expect(form.errors).toEqual({ name: expect.stringContaining('no longer valid') });
        expect(await app.integrations()).toEqual([]);
        await form.submit();
        expect(await app.integrations()).toMatchObject([{ name: 'Mine', channel: ['#secret'] }]);
    });

    test('for somebody whose roles were taken away meanwhile', async () => {
        const { users } = app.workspace.store;
        const form = formOf(await type('create')).fill({ name: 'Mine' });
        const { roles } = (await users.findOneAsync({ username: 'olivia' })) as { roles: string[] };
        await users.updateAsync({ username: 'olivia' }, { $set: { roles: ['user'] } });
        await form.submit();
        await users.updateAsync({ username: 'olivia' }, { $set: { roles } });
        expect(form.texts).toContainEqual(expect.stringContaining('You may not do this'));
        expect(await app.integrations()).toEqual([]);
        await form.submit();
        expect(await app.integrations()).toMatchObject([{ name: 'Mine' }]);
    });
});

test('whoever closes a dialog or a panel is answered, so that clients close it, though the app has nothing to do then', async () => {
    // Without a method for it the engine warns in the server's log each time.
    const said = jest.spyOn(console, 'warn').mockReturnValue();
    const path = `/api/apps/ui.interaction/${manifest.id}`;
    const interact = async (body: object) =>
        (await app.workspace.request({ method: 'POST', path, as: 'olivia', body: { ...body, triggerId: randomId() } }))
            .body;
    const pressed = {
        type: 'actionButton',
        actionId: 'room-integrations',
        rid: 'GENERAL',
        payload: { context: 'roomAction' },
    };
    const panel = await interact(pressed);
    for (const view of [formOf(await type('create')).view, panel.view as { id: string }]) {
        const payload = { viewId: view.id, view: { ...view, state: {} }, isCleared: true };
        // Empty, it would leave both open on the web.
        expect(await interact({ type: 'viewClosed', payload })).toMatchObject({ success: true });
    }
    expect(said).not.toHaveBeenCalled();
    said.mockRestore();
});

test('somebody who may create nothing gets the reason and no form', async () => {
    const { views, ephemerals } = await type('create', 'uma');
    expect(views).toEqual([]);
    expect(ephemerals).toMatchObject([{ msg: expect.stringContaining('You may not do this') }]);
});
