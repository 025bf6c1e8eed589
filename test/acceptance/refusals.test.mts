import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { AppWorkspace, SETUP_TIMEOUT } from './fixtures/AppWorkspace.mts';

let app: AppWorkspace;

beforeAll(async () => {
    app = await AppWorkspace.open();
    // The one who types is always allowed to; whose account calls the API differs.
    const giveOwen = { $addToSet: { roles: 'owen-only' } };
    await app.workspace.store.users.updateAsync({ username: 'owen' }, giveOwen);
    await app.workspace.store.permissions.updateAsync({ _id: 'manage-own-outgoing-integrations' }, giveOwen);
}, SETUP_TIMEOUT);

afterAll(() => app.close());

const outgoing = 'create outgoing X --urls https://example.com';

interface Refused {
    errorType: string;
    line: string;
    words: string[];
}

/** Refusals of the API that options lead to, with the words their sentences must hold. */
const byAccount: Record<string, Refused[]> = {
    admin: [
        { errorType: 'error-invalid-user', line: 'create incoming X --username nobody', words: ['--username'] },
        { errorType: 'error-invalid-user', line: 'create incoming X --username Rocket.Cat', words: ['lower case'] },
        { errorType: 'error-invalid-user', line: `${outgoing} --username nobody`, words: ['--username'] },
        {
            errorType: 'error-user-lacks-message-impersonate-permission',
            line: 'create incoming X --username uma',
            words: ['--username rocket.cat', 'message-impersonate'],
        },
        {
            errorType: 'error-invalid-room',
            line: 'create incoming X --channel #nowhere',
            words: ['room or person `#nowhere`'],
        },
        {
            errorType: 'error-invalid-room',
            line: 'create incoming X --channel #ops,@nobody',
            words: ['room or person `@nobody`'],
        },
        {
            errorType: 'error-invalid-room',
            line: `${outgoing} --channel #nowhere`,
            words: ['room or person `#nowhere`'],
        },
    ],
    owen: [
        { errorType: 'error-invalid-channel', line: 'create incoming X --channel #ops', words: ['--channel'] },
        { errorType: 'error-invalid-channel', line: 'create incoming X --channel @owen', words: ['--channel'] },
        { errorType: 'error-invalid-channel', line: `${outgoing} --channel #ops`, words: ['--channel'] },
        { errorType: 'error-invalid-channel', line: `${outgoing} --channel all_private_groups`, words: ['--channel'] },
        {
            errorType: 'error-invalid-permissions',
            line: `${outgoing} --event roomCreated`,
            words: ['--event', 'manage-outgoing-integrations'],
        },
    ],
    uma: [
        { errorType: 'not_authorized', line: 'create incoming X', words: ['account', 'dministrator'] },
        { errorType: 'not_authorized', line: outgoing, words: ['account', 'dministrator'] },
    ],
};

describe.each(Object.entries(byAccount))('with the account of %s the workspace refuses', (account, refusals) => {
    beforeAll(() => app.useAccount(account));

    test.each(refusals)('$line ($errorType)', async ({ line, words }) => {
        const before = await app.integrations();
        const reply = await app.type(line);
        for (const word of words) {
            expect(reply).toContain(word);
        }
        expect(reply).not.toMatch(/\[[a-z_-]+\]|[{}<]/);
        expect(await app.integrations()).toHaveLength(before.length);
    });
});

describe('when the server takes no scripts', () => {
    beforeAll(() => app.useAccount('admin'));

    afterEach(() => {
        delete process.env.FREEZE_INTEGRATION_SCRIPTS;
    });

    describe.each(['yes', 'ivm'])('(%s)', (frozen) => {
        beforeEach(() => {
            process.env.FREEZE_INTEGRATION_SCRIPTS = frozen;
        });

        test.each(['create incoming X', outgoing])('%s --script is refused', async (line) => {
            expect(await app.type(`${line} --script "class Script {}"`)).toContain('--script');
        });
    });
});
