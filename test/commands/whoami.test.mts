import { describe, expect, test } from '@jest/globals';
import type { Transport } from '../../lib/api/Transport.ts';
import { aWorkspace } from '../fakes/aWorkspace.mts';
import { FakeRecords } from '../fakes/FakeRecords.mts';
import { FakeRestApi } from '../fakes/FakeRestApi.mts';
import { anEnvironment, runWords } from '../fakes/runWords.mts';

test('tells who one is by the service account', async () => {
    const { show } = aWorkspace();
    expect(await show('whoami')).toMatchInlineSnapshot(`
        "
        *You are* \`olivia\`
        - incoming integrations: yes
        - outgoing integrations: yes
        - account in use: the service account, by your permissions
        - roles: \`Administrator\`
        - \`manage-incoming-integrations\`: yes, by \`Administrator\`
        - \`manage-own-incoming-integrations\`: yes, by \`Administrator\`
        - \`manage-outgoing-integrations\`: yes, by \`Administrator\`
        - \`manage-own-outgoing-integrations\`: yes, by \`Administrator\`
        - rule: both permissions of a type are needed
        → get permissions.listAll
        → get roles.list
        "
    `);
});

/** Lets olivia, who is an administrator, ask with an account of her own, whose token the workspace takes until it has deleted it. */
function connected() {
    const api = new FakeRestApi();
    const environment = anEnvironment();
    const records = new FakeRecords();
    const workspace = { takesToken: true, answers: true };
    const transport: Transport = (request) => {
        if (!workspace.answers) {
            return Promise.reject(new Error('socket hang up'));
        }
        const isTaken = workspace.takesToken && request.headers.Authorization === 'Bearer access';
        return api.transport({ ...request, headers: isTaken ? api.login('admin') : {} });
    };
    return {
        workspace,
        connect: () =>
            records.add(['connection:olivia-id'], { accessToken: 'access', refreshToken: 'refresh', expiresAt: 1e15 }),
        type: async () => {
            const sender = { id: 'olivia-id', roles: ['admin'] };
            const { replies } = await runWords(['whoami'], { sender, settings: {}, transport, records }, environment);
            return replies.join('\n');
        },
    };
}

const mine = 'account in use: your own';
const ended = 'account in use: none, as your connection has ended. `/integration connect` renews it';
const never = 'account in use: none. `/integration connect` changes that';

describe('whose account acts', () => {
    test('nobody’s before one connects, then one’s own', async () => {
        const { connect, type } = connected();
        expect(await type()).toContain(never);
        await connect();
        expect(await type()).toContain(mine);
    });

    test.each([
        ['and nothing is remembered', false],
        ['and who holds the permissions is remembered', true],
    ])('nobody’s when the workspace has deleted the tokens, %s', async (_name, asksBefore) => {
        const { workspace, connect, type } = connected();
        await connect();
        if (asksBefore) {
            expect(await type()).toContain(mine);
        }
        workspace.takesToken = false;
        expect(await type()).toContain(ended);
        // The next one starts from what this one left.
        const again = await type();
        expect(again).toContain(ended);
        expect(again).not.toContain(mine);
    });

    test.each([false, true])(
        'one’s own while the workspace only cannot be asked (asked before: %s)',
        async (asksBefore) => {
            const { workspace, connect, type } = connected();
            await connect();
            if (asksBefore) {
                expect(await type()).toContain('incoming integrations: yes');
            }
            workspace.answers = false;
            const reply = await type();
            expect(reply).toContain(mine);
            expect(reply).not.toContain('has ended');
        },
    );
});
