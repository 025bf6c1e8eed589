import { expect, test } from '@jest/globals';
import { aWorkspace } from '../fakes/aWorkspace.mts';

test('looks over nothing to fix', async () => {
    const { type, show } = aWorkspace();
    await type('create incoming "CI builds" --channel #general');
    expect(await show('doctor "CI builds"')).toMatchInlineSnapshot(`
        "
        *All clear:* nothing is wrong with \`CI builds\`.
        → get integrations.list?offset=0&count=8&name=CI%20builds
        "
    `);
});

test('looks over what keeps messages away', async () => {
    const { type, show } = aWorkspace();
    await type('create incoming Old --channel #general');
    await type('create outgoing Plain --urls http://example.com/hook --channel #general');
    expect(await show('doctor')).toMatchInlineSnapshot(`
        "
        *2 things to fix* in 2 integrations, worst first:
        *Works in part, or more than it should*
        - \`Plain\` (\`000000000000000000000002\`): \`http://example.com/hook\` is not encrypted: the token and the messages travel in the open. Fix it: \`/integration update 000000000000000000000002 --urls https://example.com/hook\`
        - \`Plain\` (\`000000000000000000000002\`): its own answers set it off: it has no trigger words and listens where they are posted, so an answer with text calls its URLs again, and so on without end. Have them answer nothing where \`bot\` is true, or give it a trigger word that no answer begins with.
        → get integrations.list?offset=0&count=8
        → get /api/apps/public/app-id/connected
        "
    `);
});

test('looks over none there are', async () => {
    const { show } = aWorkspace();
    expect(await show('doctor')).toMatchInlineSnapshot(`
        "
        There are no integrations that you may see, so there is nothing to check. Make one: \`/integration create incoming Alerts\`
        → get permissions.listAll
        → get integrations.list?offset=0&count=8
        → get /api/apps/public/app-id/connected
        "
    `);
});

test('tells administrators what is wrong with the settings of the app first', async () => {
    const { type } = aWorkspace(undefined, undefined, undefined, { 'audit-room': 'gone' });
    const reply = await type('doctor');
    expect(reply).toMatch(
        /^The audit room in the settings of \*Integrations for Rocket\.Chat\* does not exist any more/,
    );
    expect(await type('doctor X')).not.toContain('audit room');
});

test('tells administrators what was rotated and still works', async () => {
    const { type } = aWorkspace();
    await type('create incoming Builds');
    expect(await type('doctor')).not.toContain('Rotated');
    await type('rotate Builds --grace 7d');
    expect(await type('doctor')).toMatch(/\*Rotated, and still working.*\*\n- `Builds[^`]*` \(`0+1`\), until/);
});

test('advises nothing about what a rotation ends by itself, however often it was rotated', async () => {
    const { type, api } = aWorkspace();
    await type('create incoming Builds');
    await type('rotate Builds --grace 7d');
    await type('rotate Builds --grace 7d');
    const reply = await type('doctor');
    expect(reply).toMatch(/^\*All clear:\* .*3 integrations\b/);
    expect(await type('list')).toMatch(/^\*3 integrations/);
    expect(reply).toMatch(/`Builds \(old\)` \(`0+1`\), until .*\n- `Builds \(old 2\)` \(`0+2`\), until/);
    // As where it could not be renamed.
    api.integrations.forEach((it) => (it.name = 'Builds'));
    expect(await type('doctor')).toBe(reply.replace(/Builds \(old(?: 2)?\)/g, 'Builds'));
    const [first, , last] = api.integrations.map(({ _id }) => _id);
    expect(await type(`doctor ${last ?? ''}`)).toBe(`*All clear:* nothing is wrong with \`Builds\`.`);
    const one = await type(`doctor ${first ?? ''}`);
    expect(one).toMatch(
        /^\*All clear:\* nothing is wrong with `Builds`\.\n\*Rotated.*\*\n- `Builds` \(`0+1`\), until [^\n]*$/,
    );
});

test('looks over what was rotated as any other once it has lost what took its place', async () => {
    const { type } = aWorkspace();
    await type('create incoming Builds --channel #general');
    await type('rotate Builds --grace 7d');
    await type('remove 000000000000000000000002 --yes');
    expect(await type('doctor')).toMatch(/^\*All clear:\* [^\n]*1 integration\b[^\n]*$/);
    expect(await type('doctor 000000000000000000000001')).not.toContain('Rotated');
});
