import { describe, expect, test } from '@jest/globals';
import type { AttackScene } from '../fixtures/AttackScene.mts';

/** What people write to name an integration. */
export function describeReferences(scene: AttackScene): void {
    describe('a name with another one’s id in it', () => {
        test.each(['disable', 'rotate', 'remove'])('does not make %s hit that other one', async (subcommand) => {
            const victim = await scene.app.create('create incoming Payroll --channel #general');
            const name = `CI /hooks/${victim._id}`;
            await scene.make({ name });
            const before = (await scene.app.integrations()).find(({ _id }) => _id === victim._id);
            await scene.app.type(`${subcommand} "${name}"${subcommand === 'remove' ? ' --yes' : ''}`, { as: 'admin' });
            expect((await scene.app.integrations()).find(({ _id }) => _id === victim._id)).toEqual(before);
        });
    });

    test('a name that looks like an assignment is no option', async () => {
        const victim = await scene.app.create('create incoming Payroll --channel #general');
        await scene.make({ name: 'integration=Payroll' });
        await scene.app.type('disable "integration=Payroll"', { as: 'admin' });
        expect((await scene.app.integrations()).find(({ _id }) => _id === victim._id)?.enabled).toBe(true);
    });

    test('whoever may manage nothing learns no ids, and spends none of the service account’s calls', async () => {
        const { _id } = await scene.app.create('create incoming Payroll --channel #general');
        const there = await scene.app.watch(`show ${_id}`, { as: 'uma' });
        const missing = await scene.app.watch(`show ${'0'.repeat(24)}`, { as: 'uma' });
        const paths = [...there.passed, ...missing.passed].map(({ path }) => path.replace(/\?.*/, ''));
        expect({ same: there.reply === missing.reply, paths }).toEqual({ same: true, paths: [] });
    });

    test('replay of words that are the whole name of one is not read as a call of another', async () => {
        await scene.app.create('create outgoing Build --urls http://127.0.0.1:9/a --channel #ops');
        const meant = await scene.app.create('create outgoing "Build 2" --urls http://127.0.0.1:9/b --channel #ops');
        const { reply, passed } = await scene.app.watch('replay Build 2');
        const asked = passed.filter(({ path }) => path.startsWith('integrations.history')).map(({ path }) => path);
        expect({ reply, asked: asked.every((path) => path.includes(meant._id)) }).toMatchObject({ asked: true });
    });

    describe('a token goes into no query', () => {
        test.each([
            'show hook ID/TOKEN',
            'show "hook TOKEN"',
            'show token=TOKEN',
            'show (TOKEN)',
            'show https://c.example/HOOKS/ID/TOKEN',
            'show https://c.example/hooks%2FID%2FTOKEN',
            'list --search token=TOKEN',
            'export --search TOKEN.',
            'doctor Tok:TOKEN',
            'create incoming "copy of https://c.example/hooks/ID/TOKEN" --channel #general',
            'clone Tok "x TOKEN"',
        ])('%s', async (line) => {
            const { _id, token = '' } = await scene.app.create('create incoming Tok --channel #general');
            const { passed } = await scene.app.watch(line.replace('ID', _id).replace('TOKEN', token));
            expect(
                passed.filter(({ path }) => path.includes(token)).map(({ path }) => path.replace(token, 'TOKEN')),
            ).toEqual([]);
        });
    });
}
