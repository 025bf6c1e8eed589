import { describe, expect, test } from '@jest/globals';
import { seed } from '../../store/seed.mts';
import { openStore } from '../../store/Store.mts';
import { accepted, openHookWorkspace, refusing } from '../fixtures/openHookWorkspace.mts';
import { checkMentions, mentionsIn } from './checkMentions.mts';

describe('mentions', () => {
    test.each([
        ['@all', ['all']],
        ['hello @uma, @here', ['uma', 'here']],
        ['>@all', ['all']],
        ['`@all`', []],
        ['a@all', []],
        ['(@all)', []],
        ['@allow', ['allow']],
        ['@all.', ['all.']],
        ['@\u200ball', []],
        // Links are cut out before anything is looked for.
        [' [a](b)@all', ['all']],
        ['[@all](b)', []],
        ['line\n@all', ['all']],
        ['@uma@example.org:8080', ['uma@example.org:8080']],
    ])('in %j are %j', (text, mentioned) => {
        expect(mentionsIn(text)).toEqual(mentioned);
    });

    test('of a whole room take a permission, which bots and apps have not', async () => {
        const store = await openStore();
        await seed(store);
        const idOf = async (username: string) => (await store.users.findOneAsync({ username }))._id;
        await expect(checkMentions(store, await idOf('uma'), '@all and @here')).resolves.toBeUndefined();
        for (const group of ['all', 'here']) {
            await expect(checkMentions(store, await idOf('rocket.cat'), `@${group}`)).rejects.toMatchObject({
                code: 'error-action-not-allowed',
            });
        }
    });

    test('of a whole room by a webhook are refused with the message', async () => {
        const { call, messages } = await openHookWorkspace();
        expect(await call({ text: 'Down! @all' })).toEqual(refusing(400, 'error-action-not-allowed'));
        expect(await call({ text: 'Down! `@all`' })).toEqual(accepted);
        expect(messages).toMatchObject([{ msg: 'Down! `@all`' }]);
    });
});
