import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { IMessage } from '@rocket.chat/core-typings';
import { buttonsOf } from '../../workspace/clickButton.mts';
import { breakOff } from '../faults/answers.mts';
import { AppWorkspace, SETUP_TIMEOUT } from '../fixtures/AppWorkspace.mts';

let app: AppWorkspace;

beforeAll(async () => {
    app = await AppWorkspace.open();
}, SETUP_TIMEOUT);

afterAll(() => app.close());

async function names(): Promise<string[]> {
    return (await app.integrations()).map(({ name }) => name);
}

/** The line in the code block of a reply, without the slash command. */
function lineIn(reply: string): string {
    return /```\n\/integration (.*)\n```/.exec(reply)?.[1] ?? '';
}

describe('remove', () => {
    test('shows what will be gone, asks, and does nothing yet', async () => {
        const { _id, token } = await app.create('create incoming "CI builds" --channel #ops,@owen');
        const { reply } = await app.typed('remove "ci builds"');
        for (const words of ['*Remove*', `id: \`${_id}\``, '`#ops`, `@owen`', 'author: `olivia`', `${_id} --yes`]) {
            expect(reply.msg).toContain(words);
        }
        expect(reply.msg).not.toContain(String(token));
        expect(buttonsOf(reply)).toMatchObject([
            { text: { text: 'Remove it' }, style: 'danger' },
            { text: { text: 'Disable' } },
        ]);
        expect(JSON.stringify(reply.blocks)).not.toContain(String(token));
        expect(await names()).toContain('CI builds');
    });

    test('does it with --yes, and says how to make it again', async () => {
        const made = await app.create(
            'create outgoing Deploys --urls https://example.com/a,https://example.com/b --run-on-edits',
        );
        const reply = await app.type('remove Deploys --yes');
        expect(reply).toContain(`*Removed* the outgoing integration \`Deploys\` (\`${made._id}\`)`);
        expect(reply).not.toContain(String(made.token));
        expect(await names()).not.toContain('Deploys');
        const again = await app.create(lineIn(reply));
        const changed = ['_id', 'token', '_createdAt', '_updatedAt'];
        const rest = (it: object) => Object.fromEntries(Object.entries(it).filter(([name]) => !changed.includes(name)));
        expect(rest(again)).toEqual(rest(made));
    });

    test('does not repeat a long script, and says so before it is too late', async () => {
        const { _id } = await app.create(
            `create incoming Scripted --script "class Script { /* ${'x'.repeat(600)} */ }"`,
        );
        const question = await app.type('remove Scripted');
        expect(question).toContain(`will lack its \`script\`. Keep that first: \`/integration export ${_id}\``);
        const reply = await app.type('remove Scripted --yes');
        expect(reply).toContain('Not in the line, so to be set again elsewhere: its `script`.');
        expect(reply).not.toContain('xxx');
    });

    test.each([
        ['remove Nowhere --yes', 'There is no integration `Nowhere`'],
        ['remove Twi --yes', 'There is no integration `Twi` that you may see. Did you mean `Twin`?'],
        ['remove Twin --yes', 'is the name of several integrations'],
        ['remove', 'The integration is missing'],
        ['remove Twin --sure', 'There is no option `--sure`'],
    ])('never guesses: %s', async (line, words) => {
        await app.create('create incoming Twin');
        await app.create('create incoming twin');
        const before = await names();
        expect(await app.type(line)).toContain(words);
        expect(await names()).toEqual(before);
        await app.workspace.store.integrations.removeAsync({ name: /^twin$/i }, { multi: true });
    });

    test('is not tried again when its outcome is unknown', async () => {
        await app.create('create incoming Broken');
        app.gateway.misbehave('integrations.remove', breakOff);
        const passed = await app.gateway.during(async () => {
            expect(await app.type('remove Broken --yes')).toContain('not known whether this was done');
        });
        app.gateway.misbehave('integrations.remove');
        expect(passed.filter(({ path }) => path === 'integrations.remove')).toHaveLength(1);
    });
});

describe('the button', () => {
    test('removes what was shown, whatever its name means by then, in the thread of the question', async () => {
        const { _id } = await app.create('create incoming Asked');
        const { store } = app.workspace;
        const root = { rid: 'GENERAL', msg: 'Which?', ts: new Date(), _updatedAt: new Date(), u: { _id: 'uma-id' } };
        const { _id: threadId } = await store.messages.insertAsync(root as IMessage);
        const { reply } = await app.typed('remove Asked', { threadId });
        await store.integrations.updateAsync({ _id }, { $set: { name: 'Renamed' } });
        await app.create('create incoming Asked');
        const { status, ephemerals } = await app.workspace.click({ as: 'olivia', message: reply });
        expect(status).toBe(200);
        const place = { rid: 'GENERAL', tmid: threadId, u: { username: 'integrations.bot' } };
        expect(ephemerals).toMatchObject([place, { ...place, msg: 'What next?' }]);
        expect(ephemerals[0]?.msg).toContain('*Removed* the incoming integration `Renamed`');
        expect(await names()).toContain('Asked');
        expect(await names()).not.toContain('Renamed');
    });

    test('is for people with a login', async () => {
        const { appId = '' } =
            (await app.workspace.store.appLogs.findAsync<{ _id: string; appId?: string }>({}))[0] ?? {};
        const path = `/api/apps/ui.interaction/${appId}`;
        expect((await app.workspace.request({ method: 'POST', path, body: { type: 'blockAction' } })).status).toBe(401);
    });
});
