import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { IIntegration } from '@rocket.chat/core-typings';
import { findOne } from '../../workspace/store/findOne.mts';
import { breakOff } from '../faults/answers.mts';
import { AppWorkspace, SETUP_TIMEOUT } from '../fixtures/AppWorkspace.mts';

let app: AppWorkspace;

beforeAll(async () => {
    app = await AppWorkspace.open();
}, SETUP_TIMEOUT);

afterEach(() => {
    app.gateway.intercept = () => undefined;
});

afterAll(() => app.close());

/** Types a line; answers its reply, and the calls to integrations that it led to. */
async function typing(line: string) {
    const { reply, passed } = await app.watch(line);
    const calls = passed.map(({ path }) => path.replace(/\?.*/, ''));
    return { reply, calls: calls.filter((path) => path.startsWith('integrations.')) };
}

async function stored(_id: string): Promise<IIntegration & Record<string, unknown>> {
    return (await findOne(app.workspace.store.integrations, { _id })) as IIntegration & Record<string, unknown>;
}

const urls = '--urls https://example.com/hook';

describe('an update', () => {
    test('tells field by field what was and what is, and leaves the rest', async () => {
        const { _id, token } = await app.create('create incoming "CI builds" --alias Bot --emoji :tada:');
        const { reply, calls } = await typing('update "ci BUILDS" --channel #ops,@owen --name "CI 2" --clear alias');
        expect(reply).toBe(
            [
                '*Updated the incoming integration* `CI 2`',
                '- `name`: `CI builds` → `CI 2`',
                '- `channel`: `#general` → `#ops`, `@owen`',
                '- `alias`: `Bot` → none',
                `See all of it: \`/integration show ${_id}\``,
            ].join('\n'),
        );
        // Others of the new name are looked for meanwhile.
        const [found, ...meanwhile] = calls;
        expect(found).toBe('integrations.list');
        expect(meanwhile.sort()).toEqual(['integrations.get', 'integrations.list', 'integrations.update']);
        expect(await stored(_id)).toMatchObject({
            name: 'CI 2',
            channel: ['#ops', '@owen'],
            alias: '',
            emoji: ':tada:',
            token,
        });
    });

    test('that is refused once its script was compiled says that the new one runs', async () => {
        const { _id } = await app.create('create incoming Half --script "class Script {}"');
        const script = 'class Script { prepare() {} }';
        const { reply } = await typing(`update Half --channel #nope --script "${script}"`);
        expect(reply).toContain('There is no room or person `#nope`. The workspace has taken over the new script');
        expect(reply).not.toContain('Nothing was changed');
        const after = await stored(_id);
        expect(after.script).toBe('class Script {}');
        expect(after.scriptCompiled).toContain('prepare');
        expect((await typing('update Half --channel #nope')).reply).toContain('Nothing was changed');
        expect((await typing(`update Half --username nobody --script "${script}"`)).reply).toContain('`nobody`');
    });

    test('that would change nothing is not sent', async () => {
        const { _id, _updatedAt } = await app.create('create incoming Same --alias Bot');
        expect(await typing('update Same --alias Bot --channel #general --clear emoji')).toEqual({
            reply: 'The incoming integration `Same` is like that already, so nothing was changed.',
            calls: ['integrations.list'],
        });
        expect((await typing('update Same')).reply).toContain('no field of `Same` was given another value');
        expect((await stored(_id))._updatedAt).toEqual(_updatedAt);
    });

    /** Has the administrator change something between the look for it and the change. */
    function meanwhile(_id: string, changed: object): void {
        const signed = { ...changed, _updatedAt: new Date(), _updatedBy: { _id: 'x', username: 'admin' } };
        app.gateway.intercept = ({ path }) => {
            if (path.startsWith('integrations.get')) {
                void app.workspace.store.integrations.updateAsync({ _id }, { $set: signed });
            }
            return undefined;
        };
    }

    test('writes nothing when somebody else changed the same in the meantime, and says who', async () => {
        const { _id } = await app.create('create incoming Contested');
        meanwhile(_id, { alias: 'Theirs' });
        const { reply, calls } = await typing('update Contested --alias Mine --emoji :tada:');
        expect(reply).toContain('`Contested` was changed in the meantime by `admin`, so nothing was written.');
        expect(calls).not.toContain('integrations.update');
        expect(await stored(_id)).toMatchObject({ alias: 'Theirs' });
        expect(await stored(_id)).not.toHaveProperty('emoji');
    });

    test('keeps what somebody else changed in the meantime, where it is about something else', async () => {
        const { _id } = await app.create('create incoming Shared');
        meanwhile(_id, { alias: 'Theirs' });
        const { reply } = await typing('update Shared --emoji :tada:');
        expect(reply).toContain('- `emoji`: none → `:tada:`');
        expect(reply).not.toContain('Theirs');
        expect(await stored(_id)).toMatchObject({ alias: 'Theirs', emoji: ':tada:' });
    });

    test('finds that it was removed in the meantime', async () => {
        const { _id } = await app.create('create incoming Vanishing');
        app.gateway.intercept = ({ path }) => {
            if (path.startsWith('integrations.get')) {
                void app.workspace.store.integrations.removeAsync({ _id }, {});
            }
            return undefined;
        };
        expect((await typing('update Vanishing --alias X')).reply).toContain(`There is no integration \`${_id}\``);
    });

    test('is not tried again when its outcome is unknown', async () => {
        await app.create('create incoming Broken');
        app.gateway.intercept = ({ path }) => (path === 'integrations.update' ? breakOff : undefined);
        const { reply, calls } = await typing('update Broken --alias X');
        expect(reply).toContain('not known whether this was done');
        expect(calls.filter((path) => path === 'integrations.update')).toHaveLength(1);
    });

    test('gives an outgoing one a token when it has none, and says so', async () => {
        const body = {
            type: 'webhook-outgoing',
            name: 'Tokenless',
            username: 'rocket.cat',
            channel: '#general',
            event: 'sendMessage',
            urls: ['https://example.com'],
            scriptEnabled: false,
            enabled: false,
        };
        await app.workspace.request({ method: 'POST', path: '/api/v1/integrations.create', as: 'admin', body });
        const reply = await app.type('enable Tokenless');
        const made = (await app.integrations()).find(({ name }) => name === 'Tokenless');
        expect(made).toMatchObject({ enabled: true, token: expect.stringMatching(/^[0-9a-f]{48}$/) });
        expect(reply).toContain('It had no token, which the workspace demands, so it got one');
        expect(reply).toContain(String(made?.token));
    });

    test('keeps a token, or takes the one that is given', async () => {
        const { _id } = await app.create(`create outgoing Kept ${urls} --token mine`);
        expect(await app.type('update Kept --alias X')).not.toContain('mine');
        expect(await stored(_id)).toMatchObject({ token: 'mine' });
        expect(await app.type('update Kept --token other')).toContain('`other`');
        expect(await stored(_id)).toMatchObject({ token: 'other' });
    });

    test('drops and names what another event does not use, and asks for what it needs', async () => {
        const { _id } = await app.create(`create outgoing Eventful ${urls} --trigger-words go --run-on-edits`);
        expect(await app.type('update Eventful --event userCreated')).toContain('needs `--target-room <room>`');
        const reply = await app.type('update Eventful --event userCreated --target-room #general');
        expect(reply).toContain('The event makes no use of `channel` and `runOnEdits`, so that is gone.');
        expect(reply).toContain('The event makes no use of `triggerWords`; the workspace keeps that stored');
        expect(await stored(_id)).toMatchObject({
            channel: [],
            targetRoom: '#general',
            event: 'userCreated',
            triggerWords: ['go'],
        });
        expect(await app.type('update Eventful --event fileUploaded')).toContain('needs `--channel <channel>`');
        expect(await stored(_id)).toMatchObject({ event: 'userCreated' });
    });

    test('tells of a script that does not compile, without repeating it', async () => {
        await app.create('create incoming Scripted');
        const reply = await app.type('update Scripted --script "class Script }"');
        expect(reply).toContain('- `script`: none → 14 characters in 1 line');
        expect(reply).toContain('*The script does not compile*');
    });

    test('is told to the log with the names of its fields, not with what is in them', async () => {
        const { _id } = await app.create(`create outgoing Logged ${urls}`);
        await app.type('update Logged --token very-secret-token --alias Bot');
        const logs = (
            await app.workspace.store.appLogs.findAsync<{ _id: string; entries: { args: string[] }[] }>({})
        ).flatMap(({ entries }) => entries.flatMap(({ args }) => args));
        // The engine itself logs every command with its words, before the app sees them.
        const own = logs.filter((line) => line.includes('"change"') && line.includes(_id));
        // Lines are found in no certain order.
        const told = own.filter((line) => line.includes('"verb":"updated"'));
        expect(told).toHaveLength(1);
        expect(told[0]).toContain('"changes":["alias","token"]');
        expect(own.some((line) => line.includes('very-secret-token'))).toBe(false);
    });

    test.each([
        ['update Nobodys --alias X', 'There is no integration `Nobodys`'],
        ['update Typical --aliass X', 'Did you mean `--alias`?'],
        ['update Typical --urls https://a.b', '`--urls` does not go with an incoming integration.'],
        ['update Typical --type outgoing', 'There is no option `--type`'],
        ['update Typical --clear name', '`name` is not right for `--clear`: use `alias`'],
        ['update Typical --alias X --clear alias', '`--alias` is given more than once'],
        ['update Typical --channel all_public_channels', 'an incoming integration posts to rooms'],
        ['update Typical --channel #nowhere', 'There is no room or person `#nowhere`.'],
        ['update Typical --username nobody', '`--username`'],
        ['update', 'The integration is missing'],
    ])('is refused: %s', async (line, words) => {
        const known = (await app.integrations()).find(({ name }) => name === 'Typical');
        const { _id, ...before } = known ?? (await app.create('create incoming Typical'));
        expect(await app.type(line)).toContain(words);
        expect(await stored(_id)).toEqual({ _id, ...before });
    });

    test('never guesses which of two is meant', async () => {
        await app.create('create incoming Twin');
        await app.create('create incoming twin --enabled false');
        const reply = await app.type('update TWIN --alias X');
        expect(reply).toContain('is the name of several integrations');
        expect(reply).toMatch(
            /incoming `Twin`, `#general`, created: .* by `olivia`\n.*incoming `twin`, `#general`, \*disabled\*, created: .* by `olivia`$/,
        );
        expect((await app.integrations()).filter(({ name, alias }) => /twin/i.test(name) && alias === 'X')).toEqual([]);
    });
});
