import { describe, expect, test } from '@jest/globals';
import { aWorkspace } from '../fakes/aWorkspace.mts';
import { outgoingBody } from '../workspace/integrations/fixtures/bodies.mts';

/** Values that the API and the admin page take, and whether they can be given to the app: what cannot is refused by name, and never lost. */
const odd = [
    ['an avatar of the workspace itself', { avatar: '/avatar/ci' }, true],
    ['an avatar that is relative, which the server takes for one of its own', { avatar: 'avatar/ci.png' }, false],
    ['an avatar that is its own picture', { avatar: 'data:image/png;base64,iVBORw0KGgo=' }, false],
    ['a trigger word with a comma', { triggerWords: ['go, team', 'stop'] }, true],
    ['a trigger word that is a comma', { triggerWords: [','] }, false],
    ['a URL with a comma', { urls: ['https://example.com/a,b?c=1,2'] }, true],
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

describe.each(odd)('%s', (_name, values, isTaken) => {
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

    test('is exported, nothing to change where it still is, and imported or refused by name where it is gone', async () => {
        const { api, type, typeWords, stored } = await withStored(values);
        const exported = /```[a-z]*\n([^]*?)\n```/.exec(await type('export'))?.[1] ?? '';
        expect(JSON.parse(exported)).toMatchObject({ integrations: [{ name: 'Odd', ...values }] });
        expect(await typeWords(['import', exported, '--yes'])).toContain('1 unchanged');
        await type('remove Odd --yes');
        const reply = await typeWords(['import', exported, '--yes']);
        if (isTaken) {
            expect(stored('Odd')).toMatchObject(values);
        } else {
            expect(reply).toContain(`\`${String(Object.values(values).flat()[0])}\` is not right for`);
            expect(api.integrations).toEqual([]);
        }
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
