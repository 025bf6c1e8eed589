import { describe, expect, test } from '@jest/globals';
import type { Transport } from '../../../lib/api/Transport.ts';
import { FakeRecords } from '../../fakes/FakeRecords.mts';
import { FakeRestApi } from '../../fakes/FakeRestApi.mts';
import { aClient } from '../../fakes/openForms.mts';
import { anEnvironment } from '../../fakes/runWords.mts';

const line = { type: 'incoming', channel: ['#general'] };
const textOf = (integrations: object[]) => JSON.stringify({ integrations });

/** Somebody who opened the form and sends a text with it. */
async function importing(text: string, client = aClient()) {
    const form = await client.type(['import']);
    await form?.fill({ json: text }).submit();
    const last = () => client.replies().at(-1) ?? '';
    return { ...client, form, last };
}

/** A text that export gave of what there is. */
async function exported(client: ReturnType<typeof aClient>): Promise<string> {
    await client.type(['export']);
    return /```\n([^]*)\n```/.exec(client.replies().at(-1) ?? '')?.[1] ?? '';
}

const writes = (api: FakeRestApi) => api.requests.filter(({ method }) => method !== 'get').length;

test('shows what it would do, does it on a second press, and changes nothing when done again', async () => {
    const client = aClient();
    await client.type(['create', 'incoming', 'CI', '--alias', 'Bot', '--script', 'class Script {\n}']);
    await client.type(['create', 'outgoing', 'D', 'https://example.com/hook', '--trigger-words', 'a,b']);
    const kept = await exported(client);
    const [ci, d] = client.api.integrations.map((it) => ({ ...it }));
    await client.type(['update', ci?._id ?? '', '--alias', 'Other', '--clear', 'script']);
    await client.type(['remove', d?._id ?? '', '--yes']);

    const { press, last, api } = await importing(kept, client);
    expect(last()).toContain('*Plan:* 1 to create, 1 to change');
    expect(last()).toContain('change `CI`: `alias`: `Other` → `Bot`');
    const before = writes(api);
    await press('Apply');
    expect(writes(api)).toBe(before + 2);
    expect(last()).toContain('*Imported:* 1 created, 1 changed');
    expect(api.integrations).toMatchObject([
        { _id: ci?._id, name: 'CI', alias: 'Bot', script: 'class Script {\n}', scriptEnabled: true },
        { name: 'D', triggerWords: ['a', 'b'], urls: ['https://example.com/hook'] },
    ]);

    await importing(kept, client);
    expect(last()).toContain('*Plan:* 2 unchanged');
    expect(last()).toContain('nothing to do');
    expect(writes(api)).toBe(before + 2);
});

describe('the form tells at its text area', () => {
    test.each([
        ['nonsense', 'paste what /integration export gave'],
        ['{}', 'paste what /integration export gave'],
        [textOf([{ ...line, name: 'A', colour: 'red' }]), 'Integration 1, A: There is no option colour'],
        [textOf([line]), 'Integration 1: The name is missing'],
        [textOf([{ ...line }, { name: 'B' }]), 'Integration 2, B: The type is missing'],
        [textOf([{ ...line, name: 'A', channel: 3 }]), '3 is not right for channel'],
        [textOf([{ ...line, name: 'A', token: 'x' }]), 'There is no option token'],
    ])('%s', async (text, words) => {
        const { form, api } = await importing(text);
        expect(form?.errors.json?.toLowerCase()).toContain(words.toLowerCase());
        expect(form?.isOpen).toBe(true);
        expect(writes(api)).toBe(0);
    });
});

test('takes a block of code as it was copied, and a list alone', async () => {
    const { last } = await importing(`\`\`\`\n${JSON.stringify([{ ...line, name: 'A' }])}\n\`\`\``);
    expect(last()).toContain('1 to create');
});

test('leaves alone what is in doubt or wrong, and does the rest', async () => {
    const client = aClient();
    await client.type(['create', 'incoming', 'Twin', '--alias', 'One']);
    await client.type(['create', 'incoming', 'Twin', '--alias', 'Two']);
    const text = textOf([
        { ...line, name: 'Twin', alias: 'Three' },
        { ...line, name: 'Odd', emoji: 'owl' },
        { type: 'incoming', name: 'Nowhere' },
        { ...line, name: 'Fine' },
    ]);
    const { press, last, api } = await importing(text, client);
    expect(last()).toContain('1 to create, 1 in doubt, 2 wrong');
    await press('Apply');
    expect(last()).toContain('created `Fine`');
    expect(api.integrations.map(({ name, alias }) => [name, alias])).toEqual([
        ['Twin', 'One'],
        ['Twin', 'Two'],
        ['Fine', undefined],
    ]);
});

test('stops where the workspace refuses more calls, says what is done, and goes on when pressed', async () => {
    const restApi = new FakeRestApi();
    let allowed = 2;
    const transport: Transport = async (request) => {
        if (request.url.endsWith('integrations.create') && allowed-- <= 0) {
            const content = JSON.stringify({
                success: false,
                error: 'Error, too many requests. [error-too-many-requests]',
            });
            return { status: 429, headers: {}, content };
        }
        return restApi.transport(request);
    };
    const client = aClient({ transport }, anEnvironment(), restApi);
    const names = ['A', 'B', 'C', 'D'];
    const { press, last } = await importing(textOf(names.map((name) => ({ ...line, name }))), client);
    await press('Apply');
    expect(last()).toContain('*Imported in part:* 2 created, 1 failed, 1 not tried');
    allowed = 9;
    await press('Go on');
    expect(last()).toContain('*Imported:* 2 created, 2 unchanged');
    expect(restApi.integrations.map(({ name }) => name)).toEqual(names);
});

/** Refuses the first so many creates in some way, and has the others made. */
function failing(count: number, answer: () => ReturnType<Transport>): { client: ReturnType<typeof aClient> } {
    const restApi = new FakeRestApi();
    let left = count;
    const transport: Transport = (request) =>
        request.url.endsWith('integrations.create') && left-- > 0 ? answer() : restApi.transport(request);
    return { client: aClient({ transport }, anEnvironment(), restApi) };
}

test('the same button works again where certainly nothing was done', async () => {
    const content = JSON.stringify({ success: false, error: 'You must wait 1 seconds' });
    const { client } = failing(1, () => Promise.resolve({ status: 429, headers: {}, content }));
    const { pressed, last, api } = await importing(textOf([{ ...line, name: 'A' }]), client);
    const apply = pressed('Apply');
    await apply();
    expect(last()).toContain('1 failed');
    await apply();
    expect(last()).toContain('*Imported:* 1 created');
    expect(api.integrations).toMatchObject([{ name: 'A' }]);
});

test('it works no more where something may have been done', async () => {
    const { client } = failing(1, () => Promise.reject(new Error('socket hang up')));
    const { pressed, last, api } = await importing(textOf([{ ...line, name: 'A' }]), client);
    const apply = pressed('Apply');
    await apply();
    expect(last()).toContain('1 failed');
    await apply();
    expect(last()).toContain('works once');
    expect(api.integrations).toEqual([]);
});

test('keeps a long text for as long as the button works, and one press does it once', async () => {
    const records = new FakeRecords();
    const client = aClient({ records });
    const script = Array.from({ length: 200 }, (_, index) => `// line ${index} of “many”`);
    const text = textOf([{ ...line, name: 'Long', script: ['class Script {', ...script, '}'] }]);
    const { pressed, last, api } = await importing(text, client);
    expect(await records.read('kept-texts')).toHaveLength(1);
    const apply = pressed('Apply');
    await Promise.all([apply(), apply()]);
    await apply();
    expect(api.integrations.length).toBeLessThanOrEqual(1);
    expect(last()).toContain('works once');
});

test('is told whole by the log and the audit room', async () => {
    const { press, log } = await importing(
        textOf([
            { ...line, name: 'A' },
            { ...line, name: 'B' },
        ]),
    );
    await press('Apply');
    expect(log.filter((it) => it.includes('"verb":"created"'))).toHaveLength(2);
});

test('what a template made keeps its secret, which no export has', async () => {
    const client = aClient();
    await client.type(['create', 'incoming', 'Hub', '--template', 'github', '--secret', 'sesame']);
    const kept = await exported(client);
    expect(kept).not.toContain('sesame');
    const script = client.api.integrations[0]?.script;
    const { last } = await importing(kept, client);
    expect(last()).toContain('nothing to do');
    const { press, api } = await importing(kept.replace('"options": []', '"options": ["success"]'), client);
    await press('Apply');
    expect(api.integrations[0]?.script).not.toBe(script);
    expect(api.integrations[0]?.script).toContain('{"secret":"sesame","options":["success"]}');
});
