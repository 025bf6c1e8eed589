import { describe, expect, test } from '@jest/globals';
import { aWorkspace } from '../fakes/aWorkspace.mts';
import { outgoingBody } from '../workspace/integrations/fixtures/bodies.mts';

/** Values that the API and the admin page take: some cannot be typed, and none is ever lost. */
const odd = [
    ['an avatar of the workspace itself', { avatar: '/avatar/ci' }],
    ['an avatar that is relative, which the server takes for one of its own', { avatar: 'avatar/ci.png' }],
    ['an avatar that is its own picture', { avatar: 'data:image/png;base64,iVBORw0KGgo=' }],
    ['a trigger word with a comma', { triggerWords: ['go, team', 'stop'] }],
    ['a trigger word that is a comma', { triggerWords: [','] }],
    ['a URL with a comma', { urls: ['https://example.com/a,b?c=1,2'] }],
] as const;

/** A workspace in which somebody has made this by the API. */
async function withStored(values: object) {
    const workspace = aWorkspace();
    const { api } = workspace;
    const body = outgoingBody({ name: 'Odd', token: 'kept-token', triggerWords: ['go'], ...values });
    const url = 'http://chat.example/api/v1/integrations.create';
    const answer = await api.transport({
        method: 'post',
        url,
        headers: api.login('admin'),
        body: JSON.stringify(body),
        timeout: 1,
    });
    expect(answer?.status).toBe(200);
    return workspace;
}

describe.each(odd)('%s', (_name, values) => {
    test('is shown as it is', async () => {
        const { type } = await withStored(values);
        const [value] = Object.values(values).flat() as string[];
        expect(await type('show Odd')).toContain(value);
    });

    test('survives a change of something else', async () => {
        const { type, stored } = await withStored(values);
        expect(await type('update Odd --alias Bot')).toContain('`Bot`');
        expect(stored('Odd')).toMatchObject({ ...values, alias: 'Bot' });
        await type('disable Odd');
        expect(stored('Odd')).toMatchObject({ ...values, enabled: false });
    });

    test('is exported, nothing to change where it still is, and imported where it is gone', async () => {
        const { type, typeWords, stored } = await withStored(values);
        const exported = /```[a-z]*\n([^]*?)\n```/.exec(await type('export'))?.[1] ?? '';
        expect(JSON.parse(exported)).toMatchObject({ integrations: [{ name: 'Odd', ...values }] });
        expect(await typeWords(['import', exported, '--yes'])).toContain('1 unchanged');
        await type('remove Odd --yes');
        expect(await typeWords(['import', exported, '--yes'])).toContain('*Imported:* 1 created');
        expect(stored('Odd')).toMatchObject(values);
    });

    test('is in the line that makes it again, or is named as what that cannot say', async () => {
        const { type, stored } = await withStored(values);
        const removed = await type('remove Odd --yes');
        const [, line] = /\/integration (create outgoing [^\n`]*)/.exec(removed) ?? [];
        const isNamed = Object.keys(values).every((field) => removed.includes(`\`${field}\``));
        if (line !== undefined && !isNamed) {
            await type(line);
            expect(stored('Odd')).toMatchObject(values);
        }
        expect(line !== undefined || isNamed).toBe(true);
    });
});
