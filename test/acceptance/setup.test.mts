import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { AppWorkspace } from './fixtures/AppWorkspace.mts';

// The engine writes what it refuses an app to the server's console.
beforeEach(() => void jest.spyOn(console, 'error').mockReturnValue());

describe('an app that is not set up', () => {
    let app: AppWorkspace;

    beforeAll(async () => {
        app = await AppWorkspace.open({ account: null });
    });

    afterAll(() => app.close());

    const line = 'create incoming X';

    test('tells an administrator where to click, and others whom to ask', async () => {
        expect(await app.type(line, { as: 'admin' })).toMatch(/Administration → .* → Settings/);
        const reply = await app.type(line);
        expect(reply).toContain('dministrator');
        expect(reply).not.toContain('→');
    });

    test('explains itself all the same', async () => {
        expect(await app.type('help create')).toContain('--channel');
        expect(await app.type('create incoming X --emoji x')).toContain('`x`');
    });

    test('names an address that is none', async () => {
        await app.useAccount('admin', 'chat.example/api');
        expect(await app.type(line, { as: 'admin' })).toContain('`chat.example/api`');
        expect(await app.type(line)).toContain('dministrator');
    });

    test('tells that its token is not accepted', async () => {
        await app.useAccount('admin');
        await app.configure({ 'api-token': 'wrong-token' });
        expect(await app.type(line, { as: 'admin' })).toMatch(/401.*→ Settings/);
        expect(await app.type(line)).toContain('dministrator');
    });

    test('works as soon as it is set up, at the Site URL when no other address is given', async () => {
        await app.useAccount('admin', '');
        expect(await app.create(line)).toMatchObject({ name: 'X' });
        await app.useAccount('admin', ` ${app.gateway.url}/ `);
        expect(await app.create(line)).toMatchObject({ name: 'X' });
        expect(app.gateway.requests.some(({ path }) => path === 'integrations.create')).toBe(true);
    });
});

describe('saving settings', () => {
    test('tries them at once and logs the outcome without the token', async () => {
        const app = await AppWorkspace.open();
        try {
            const tried = await app.gateway.during(() => app.configure({ 'api-token': 'a-token-that-is-wrong' }));
            expect(tried.map(({ method, path }) => `${method} ${path}`)).toEqual(['GET me']);
            const logs = JSON.stringify(await app.workspace.store.appLogs.findAsync({}));
            expect(logs).toContain('credentials-refused');
            expect(logs).toContain('admin');
            expect(logs).not.toContain('a-token-that-is-wrong');
            expect(logs).not.toContain((await app.workspace.login('admin')).authToken);
        } finally {
            await app.close();
        }
    });
});

describe('a permission that was not agreed to has its own sentence', () => {
    test.each([
        ['networking', 'networking'],
        ['user.read', 'user.read'],
    ])('%s', async (denied, word) => {
        const app = await AppWorkspace.open({ denied: [denied] });
        try {
            expect(await app.type('create incoming X', { as: 'admin' })).toContain(`\`${word}\``);
            expect(await app.integrations()).toEqual([]);
        } finally {
            await app.close();
        }
    });
});
