import { describe, expect, test } from '@jest/globals';
import { aClient } from '../../fakes/openForms.mts';
import { FakeClock } from '../../fakes/FakeClock.mts';
import { FakeRecords } from '../../fakes/FakeRecords.mts';
import { anEnvironment } from '../../fakes/runWords.mts';

/** Somebody who has just created an integration. */
async function afterCreate(...words: string[]) {
    const clock = new FakeClock();
    const client = aClient({}, anEnvironment(clock));
    await client.type(['create', ...(words.length > 0 ? words : ['incoming', 'CI builds'])]);
    const last = () => client.replies().at(-1) ?? '';
    return { ...client, clock, last, id: client.api.integrations[0]?._id ?? '' };
}

describe('after a create', () => {
    test('one can be tested, shown, disabled, enabled and removed, all by presses', async () => {
        const { press, last, api } = await afterCreate();
        await press('Send a test');
        expect(last()).toContain('*It works:*');
        await press('Show');
        expect(last()).toContain('*Incoming integration* `CI builds`');
        await press('Disable');
        expect(api.integrations).toMatchObject([{ enabled: false }]);
        await press('Enable');
        expect(api.integrations).toMatchObject([{ enabled: true }]);
        await press('Undo');
        expect(last()).toContain('*Remove* the incoming integration');
        expect(api.integrations).toHaveLength(1);
        await press('Remove it');
        expect(last()).toContain('*Removed*');
        expect(api.integrations).toEqual([]);
    });

    test('it takes no call of the API more', async () => {
        const { api } = await afterCreate();
        expect(api.requests.map(({ url }) => url.replace(/^.*\/api\/v1\//, ''))).toEqual([
            'permissions.listAll',
            'integrations.create',
            'integrations.list?offset=0&count=8&name=CI%20builds',
        ]);
    });

    test('Edit opens a form of what it is by then', async () => {
        const { type, press, id, api } = await afterCreate();
        await type(['update', id, '--alias', 'Bot']);
        const form = await press('Edit');
        expect(form?.values).toMatchObject({ name: 'CI builds', alias: 'Bot' });
        await form?.fill({ name: 'Builds' }).submit();
        expect(api.integrations).toMatchObject([{ name: 'Builds', alias: 'Bot' }]);
    });

    test('an outgoing one calls its URLs when a test is pressed', async () => {
        const { press, last } = await afterCreate('outgoing', 'D', 'https://example.com/hook');
        await press('Send a test');
        expect(last()).toContain('https://example.com/hook');
        expect(last()).toContain('the sample of');
    });

    test('what was removed can be made again in a form', async () => {
        const { type, press, id, api } = await afterCreate('incoming', 'CI', '--alias', 'Bot');
        await type(['remove', id, '--yes']);
        const form = await press('Make it again');
        expect(form?.values).toMatchObject({ name: 'CI', alias: 'Bot' });
        await form?.submit();
        expect(api.integrations).toMatchObject([{ name: 'CI', alias: 'Bot' }]);
    });
});

describe('a stale button', () => {
    test('says that the integration is gone', async () => {
        const { type, press, pressed, last, id } = await afterCreate();
        const show = pressed('Show');
        await type(['remove', id, '--yes']);
        await show();
        expect(last()).toContain('`CI builds` is not there any more');
        await expect(press('Nothing')).rejects.toThrow('no button');
    });

    test('says that it is so already', async () => {
        const { type, pressed, last, id } = await afterCreate();
        const disable = pressed('Disable');
        await type(['disable', id]);
        await disable();
        expect(last()).toContain('already');
    });

    test('says what to type once it is too old', async () => {
        const { pressed, last, clock, id } = await afterCreate();
        const show = pressed('Show');
        clock.pass(15 * 60_000);
        await show();
        expect(last()).toContain(`work for 15 minutes`);
        expect(last()).toContain(`\`/integration show ${id}\``);
    });

    test('that works once says so', async () => {
        const { type, pressed, last, id } = await afterCreate();
        await type(['remove', id]);
        const remove = pressed('Remove it');
        await remove();
        await remove();
        expect(last()).toContain('works once');
    });
});

test('the start screen opens a form for each type, and lists', async () => {
    const { type, press, replies } = aClient();
    await type([]);
    expect((await press('New outgoing'))?.values).toMatchObject({ type: 'outgoing', event: 'sendMessage' });
    expect((await press('New incoming'))?.values).toMatchObject({ type: 'incoming', channel: '#general' });
    await press('My integrations');
    expect(replies().at(-1)).toContain('There are no integrations');
});

test('a list has what to pick from, and its pages', async () => {
    const { type, press, replies } = aClient();
    for (let index = 1; index <= 21; index++) {
        await type(['create', 'incoming', `Build ${index}`]);
    }
    await type(['list', '--search', 'build']);
    await press('Next');
    expect(replies().at(-1)).toContain('Integrations 21–21 of 21');
    await press('Previous');
    expect(replies().at(-1)).toContain('Integrations 1–20 of 21');
    await press('Build 3');
    expect(replies().at(-1)).toContain('*Incoming integration* `Build 3`');
});

test('what the doctor would do is asked about first, and done once', async () => {
    const { type, press, replies, api, id } = await afterCreate(
        'outgoing',
        'D',
        'https://a.example/',
        '--enabled',
        'false',
    );
    await type(['doctor', id]);
    await press('Fix it');
    expect(replies().at(-1)).toBe(`*Nothing is done yet.* For \`D\`, this runs: \`/integration enable ${id}\``);
    expect(api.integrations).toMatchObject([{ enabled: false }]);
    await press('Do it');
    expect(api.integrations).toMatchObject([{ enabled: true }]);
});

test('an address that is wrong is for the person to say, in a form', async () => {
    const { type, press, id } = await afterCreate('outgoing', 'D', 'http://a.example/');
    await type(['doctor', id]);
    expect((await press('Fix it'))?.values).toMatchObject({ urls: 'https://a.example/' });
});

test('what a test showed is what is sent', async () => {
    const { type, press, replies, id } = await afterCreate('outgoing', 'D', 'https://example.com/hook');
    await type(['test', id, '--text', 'Is it “you”?']);
    expect(replies().at(-1)).toContain('Is it “you”?');
    await press('Send it');
    expect(replies().at(-1)).toContain('the sample of');
});

test.each([
    ['a', 2500, true],
    ['构', 1500, true],
    ['构', 2500, false],
])('words that are too long for a button have none: %s, %d times', async (letter, length, isOffered) => {
    const { type, pressed } = aClient();
    await type(['create', 'incoming', 'A', '--emoji', 'owl', '--script', letter.repeat(length)]);
    if (!isOffered) {
        expect(() => pressed('Open as a form')).toThrow('no button');
        return;
    }
    const form = await pressed('Open as a form')();
    expect(form?.values).toMatchObject({ name: 'A', script: letter.repeat(length) });
});

test('a press that came to nothing uses nothing up, and leaves nothing behind', async () => {
    const records = new FakeRecords();
    const { type, press, pressed, api, replies } = aClient({ records });
    await type(['create', 'incoming', 'CI']);
    const id = api.integrations[0]?._id ?? '';
    await type(['remove', id]);
    const remove = pressed('Remove it');
    await type(['remove', id, '--yes']);
    await remove();
    await remove();
    expect(replies().at(-1)).toContain('is not there any more');
    await type(['help', 'list', '--bogus']);
    for (let index = 0; index < 3; index++) {
        const form = await press('Open as a form');
        await form?.submit();
    }
    expect(replies().at(-1)).toContain('/integration list');
    expect(await records.read('used-actions:0')).toEqual([]);
    expect(await records.read('used-actions:1')).toEqual([]);
});

test('a press while nothing can be read is told to have broken, under a reference', async () => {
    const records = new FakeRecords();
    const { type, pressed, replies, environment, log } = aClient({ records });
    await type(['create', 'incoming', 'CI']);
    const show = pressed('Show');
    records.read = () => Promise.reject(new Error('no database'));
    environment.caches.signingKeys.forget();
    await show();
    const [, reference] = /reference `(\w+)`/.exec(replies().at(-1) ?? '') ?? [];
    expect(reference).toBeDefined();
    expect(JSON.stringify(log)).toContain(reference);
});
