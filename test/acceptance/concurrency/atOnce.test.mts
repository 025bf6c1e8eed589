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
