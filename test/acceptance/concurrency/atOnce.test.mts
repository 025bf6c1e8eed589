import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ConnectWorkspace } from '../connect/fixtures/ConnectWorkspace.mts';
import { SETUP_TIMEOUT } from '../fixtures/AppWorkspace.mts';

let app: ConnectWorkspace;

beforeAll(async () => {
    app = await ConnectWorkspace.open(2);
    const { userId, authToken } = await app.workspace.login('admin');
    await app.configure({ 'api-user-id': userId, 'api-token': authToken, 'service-account-for': 'everybody' });
}, SETUP_TIMEOUT);

afterAll(() => app.close());

const run = (line: string) =>
    app.workspace.runCommand({ as: 'olivia', room: '#general', text: `/integration ${line}` });

const rounds = Array.from({ length: 10 }, (_, round) => round);

describe('what works once, on two instances at the same moment', () => {
    test.each(rounds)('is done once, and told to be, of a form: round %d', async (round) => {
        const opened = await run('create');
        const { view } = (opened.views[0] ?? opened.body) as { view: unknown };
        const forms = [0, 1].map((at) => app.workspace.form('olivia', view, at).fill({ name: `Form ${round}` }));
        const replies = await app.during('olivia', () => Promise.all(forms.map((form) => form.submit())));
        expect(await app.count(`Form ${round}`)).toBe(1);
        expect(replies.filter((it) => it.includes('Created the incoming'))).toHaveLength(1);
        expect(replies.filter((it) => it.includes('was sent already'))).toHaveLength(1);
    });

    test.each(rounds)('is done once, and told to be, of a button: round %d', async (round) => {
        await run(`create incoming Button${round}`);
        const { ephemerals } = await run(`remove Button${round}`);
        const [message = { rid: '' }] = ephemerals;
        const replies = await app.during('olivia', () =>
            Promise.all([0, 1].map((at) => app.workspace.click({ as: 'olivia', message }, at))),
        );
        expect(await app.count(`Button${round}`)).toBe(0);
        expect(replies.filter((it) => it.startsWith('*Removed*'))).toHaveLength(1);
        expect(replies.filter((it) => it.includes('was pressed already'))).toHaveLength(1);
    });
});

describe('beside a rotation', () => {
    test.each(['update ID --alias Louder', 'disable ID', 'remove ID --yes'])(
        '%s reaches what goes on under the name, or says that it does not',
        async (line) => {
            const name = `Turn ${line.split(' ')[0] ?? ''}`;
            await app.type(`create incoming "${name}"`, { as: 'olivia' });
            const { _id } = await app.integration(name);
            const [rotated, changed] = await Promise.all([
                app.type(`rotate ${_id}`, { as: 'admin' }),
                app.type(line.replace('ID', _id), { as: 'olivia' }),
            ]);
            const told = /was rotated in the meantime|took too long to wait/.test(changed);
            const left = await app.workspace.store.integrations.findAsync({ name });
            const reached = left.every(({ alias, enabled }) => alias === 'Louder' || !enabled);
            // Whoever finds it once it is rotated is told its name.
            const known = changed.includes(`\`${name} (old)\``);
            expect({ rotated, changed, isFine: told || reached || known }).toMatchObject({ isFine: true });
        },
    );
});
