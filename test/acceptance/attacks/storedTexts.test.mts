import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { AppWorkspace, SETUP_TIMEOUT } from '../fixtures/AppWorkspace.mts';
import { writeSetting } from '../../workspace/store/settings.mts';

let app: AppWorkspace;

beforeAll(async () => {
    app = await AppWorkspace.open();
    await writeSetting(app.workspace.store, 'API_Enable_Rate_Limiter', false);
}, SETUP_TIMEOUT);

beforeEach(async () => {
    await app.workspace.store.integrations.removeAsync({}, { multi: true });
});

afterAll(() => app.close());

async function make(as: string, more: object): Promise<string> {
    const body = {
        type: 'webhook-incoming',
        enabled: true,
        username: 'rocket.cat',
        channel: '#general',
        scriptEnabled: false,
        ...more,
    };
    const made = await app.workspace.request({ method: 'POST', path: '/api/v1/integrations.create', as, body });
    return (made.body as { integration: { _id: string } }).integration._id;
}

test('somebody else’s copy does not make doctor tell to remove the original', async () => {
    const original = await make('olivia', { name: 'Deploy alerts', alias: 'Deploys' });
    await make('owen', { name: 'Deploy alerts', alias: 'Deploys' });
    expect(await app.type('doctor', { as: 'admin' })).not.toContain(`/integration remove ${original}`);
});

test('somebody else’s namesake does not make doctor tell to remove one that is paused', async () => {
    const paused = await make('olivia', { name: 'Paused', enabled: false });
    await make('owen', { name: 'Paused' });
    expect(await app.type(`doctor ${paused}`, { as: 'admin' })).not.toContain(`/integration remove ${paused}`);
});

test('a very long name is no wrong API address', async () => {
    const id = await make('owen', { name: 'a'.repeat(40000) });
    expect(await app.type(`doctor ${id}`, { as: 'admin' })).not.toContain('not the workspace’s API');
});

test.each([
    ['nothing that shows', '\u200b'],
    ['marks of direction', 'Pay\u200froll\u061c'],
    ['a joiner between letters', 'Pay\u200broll'],
])('a name of %s is no all clear', async (_, name) => {
    const id = await make('owen', { name });
    expect(await app.type(`doctor ${id}`, { as: 'admin' })).not.toContain('All clear');
});

test('a script is shown in the order in which it runs', async () => {
    const script =
        'class Script { process_incoming_request() { /*\u202e } \u2066if (admin)\u2069 \u2066 begin */ return {} } }';
    const id = await make('owen', { name: 'Trojan', script, scriptEnabled: true });
    expect(await app.type(`show ${id}`, { as: 'admin' })).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
});

test.each(['show', 'remove', 'test'])('%s answers with no more than a client can show', async (subcommand) => {
    const urls = Array.from({ length: 3000 }, (_, index) => `https://a${index}.example/${'p'.repeat(100)}`);
    const more = { type: 'webhook-outgoing', name: 'Many', event: 'sendMessage', urls, token: 't' };
    const id = await make('olivia', more);
    expect((await app.type(`${subcommand} ${id}`, { as: 'admin' })).length).toBeLessThan(20000);
});

test('every choice in a form has a text, whatever is stored', async () => {
    await app.create('create outgoing Weird --urls https://a.example');
    const [stored] = await app.integrations();
    const body = {
        type: 'webhook-outgoing',
        integrationId: stored?._id,
        name: 'Weird',
        enabled: true,
        username: 'rocket.cat',
        channel: '#general',
        scriptEnabled: false,
        event: 'sendMessage',
        urls: ['https://a.example'],
        token: 't',
        retryFailedCalls: true,
        retryCount: 3,
        retryDelay: 'constructor',
    };
    await app.workspace.request({ method: 'PUT', path: '/api/v1/integrations.update', as: 'olivia', body });
    const opened = await app.workspace.runCommand({
        as: 'admin',
        room: '#general',
        text: `/integration update ${stored?._id ?? ''}`,
    });
    const form = app.workspace.form('admin', (opened.views[0] as { view: unknown }).view);
    await form.press('more');
    const options = form.view.blocks.flatMap(({ element }) => element?.options ?? []);
    expect(options.filter(({ text }) => typeof text.text !== 'string')).toEqual([]);
});

test('a token is shown as it is, or not at all', async () => {
    const more = {
        type: 'webhook-outgoing',
        name: 'T',
        event: 'sendMessage',
        urls: ['https://a.example'],
        token: 'open sesame`now',
    };
    const id = await make('olivia', more);
    expect(await app.type(`show ${id}`, { as: 'admin' })).not.toContain('opensesamenow');
});
