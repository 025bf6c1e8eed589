import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { AppWorkspace, SETUP_TIMEOUT } from '../fixtures/AppWorkspace.mts';

let app: AppWorkspace;

beforeAll(async () => {
    app = await AppWorkspace.open();
}, SETUP_TIMEOUT);

afterAll(() => app.close());

/** Subcommands that take an integration, with what else they need. */
const asking: [subcommand: string, ...words: string[]][] = [
    ['show'],
    ['update', '--alias Bot'],
    ['enable'],
    ['disable'],
    ['clone', 'Twin'],
    ['test'],
    ['history'],
    ['doctor'],
    ['export'],
    ['rotate'],
    ['remove'],
];

/** Calls that tell a token to more than its own hook. */
function tellingOf(token: string, passed: { path: string }[]) {
    return passed.filter(({ path }) => path.includes(token) && !path.startsWith('/hooks/'));
}

test.each(asking)('%s finds one by its webhook URL, and no query holds the token', async (subcommand, ...words) => {
    const { _id, token = '' } = await app.create(`create incoming By-${subcommand} --channel #general`);
    const line = [subcommand, `https://chat.example/hooks/${_id}/${token}`, ...words].join(' ');
    const { reply, passed } = await app.watch(line);
    expect(reply).toContain(`By-${subcommand}`);
    expect(tellingOf(token, passed)).toEqual([]);
});

test.each(['show', 'list --search', 'doctor'])('%s sends a token alone nowhere', async (subcommand) => {
    const { token = '' } = await app.create(`create incoming Hidden-${subcommand.slice(0, 4)} --channel #general`);
    for (const typed of [token, `https://chat.example/hooks/mistyped/${token}`, `/hooks//${token}`]) {
        const { reply, passed } = await app.watch(`${subcommand} ${typed}`);
        expect(reply).toMatch(/not looked for/);
        expect(tellingOf(token, passed)).toEqual([]);
    }
});

test('an integration with the id of a removed one for a name is not taken for it', async () => {
    const { _id } = await app.create('create incoming Gone --channel #general');
    await app.type(`remove ${_id} --yes`);
    await app.create(`create incoming ${_id} --channel #general`);
    expect(await app.type(`remove ${_id} --yes`)).toContain('There is no integration');
    expect((await app.integrations()).map(({ name }) => name)).toContain(_id);
});
