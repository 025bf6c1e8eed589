import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { AppWorkspace, SETUP_TIMEOUT } from './fixtures/AppWorkspace.mts';

let app: AppWorkspace;

beforeAll(async () => {
    app = await AppWorkspace.open();
}, SETUP_TIMEOUT);

afterAll(() => app.close());

/** The calls that a line leads to, as method and path. */
async function callsOf(line: string, as = 'olivia'): Promise<string[]> {
    const passed = await app.gateway.during(() => app.type(line, { as }));
    return passed.map(({ method, path }) => `${method} ${path}`);
}

const others = 'GET integrations.list?offset=0&count=8&name=X';
const create = 'POST integrations.create';

test('a create takes a call beside the look for others of its name, with cold caches one more; nothing else takes any', async () => {
    expect(await callsOf('help create')).toEqual([]);
    expect(await callsOf('create incoming X')).toEqual(['GET permissions.listAll', create, others]);
    expect(await callsOf('create incoming X')).toEqual([create, others]);
    expect(await callsOf('create outgoing X --urls https://example.com', 'admin')).toEqual([create, others]);
    expect(await callsOf('create incoming X', 'uma')).toEqual([]);
    expect(await callsOf('create incoming X --nonsense')).toEqual([]);
});

test('commands at the same moment share what they ask for', async () => {
    await app.useAccount('olivia');
    const passed = await app.gateway.during(() =>
        Promise.all(['admin', 'olivia', 'uma'].map((as) => app.type('create incoming X', { as }))),
    );
    const paths = passed.map(({ path }) => path);
    expect(paths.filter((path) => path === 'permissions.listAll')).toHaveLength(1);
    expect(paths.filter((path) => path === 'integrations.create')).toHaveLength(2);
});

test('a changed setting makes the app ask again', async () => {
    await app.useAccount('admin');
    expect(await callsOf('create incoming X')).toEqual(['GET permissions.listAll', create, others]);
});

test('what is sent is the account’s credentials and exactly the body of the API', async () => {
    const [passed] = await app.gateway.during(() => app.type('create incoming "CI builds" --alias CI'));
    const { userId, authToken } = await app.workspace.login('admin');
    expect(passed?.headers).toMatchObject({ 'x-user-id': userId, 'x-auth-token': authToken });
    expect(JSON.parse(passed?.body ?? '')).toEqual({
        type: 'webhook-incoming',
        name: 'CI builds',
        channel: '#general',
        username: 'rocket.cat',
        enabled: true,
        alias: 'CI',
        scriptEnabled: false,
    });
});
