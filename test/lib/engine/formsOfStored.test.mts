import { describe, expect, test } from '@jest/globals';
import { aClientWith } from '../../fakes/aClientWith.mts';
import { openedForm } from '../../fakes/openedForm.mts';

describe('a form of one that is there', () => {
    const aClientWithOne = async (...words: string[]) => {
        const client = await aClientWith(words);
        return { ...client, id: client.api.integrations[0]?._id ?? '' };
    };

    test('opens a form of what is there; sent as it is it changes nothing', async () => {
        const { type, id, api, replies } = await aClientWithOne('incoming', 'CI', '--alias', 'Bot', '--emoji', ':owl:');
        const form = openedForm(await type(['update', id]));
        expect(form.values).toMatchObject({ name: 'CI', alias: 'Bot', emoji: ':owl:', channel: '#general' });
        const before = api.requests.length;
        await form.submit();
        expect(api.requests.slice(before).map(({ method }) => method)).toEqual(['get']);
        expect(replies().pop()).toContain('Nothing was changed');
    });

    test('changes what was changed, empties what was emptied, and leaves what others changed meanwhile', async () => {
        const { type, id, api } = await aClientWithOne('incoming', 'CI', '--alias', 'Bot', '--emoji', ':owl:');
        const form = openedForm(await type(['update', id]));
        await type(['update', id, '--emoji', ':fire:']);
        await form.fill({ name: 'CI builds', alias: '' }).submit();
        expect(api.integrations).toMatchObject([{ name: 'CI builds', emoji: ':fire:' }]);
        expect(api.integrations[0]?.alias ?? '').toBe('');
    });

    test('shows what the event is for', async () => {
        const { type, id, api } = await aClientWithOne(
            'outgoing',
            'D',
            '--urls',
            'https://a.example/',
            '--trigger-words',
            'x',
        );
        const form = openedForm(await type(['update', id]));
        await form.choose('event', 'userCreated');
        await form.submit();
        expect(form.errors).toEqual({
            targetRoom: 'This is needed.',
            script: 'Nothing was done yet. This one is right; further up, look at: Target room.',
        });
        await form.fill({ targetRoom: '#general' }).submit();
        expect(api.integrations).toMatchObject([{ event: 'userCreated', targetRoom: '#general' }]);
    });

    test('clone asks for a name, and copies no token', async () => {
        const { type, id, api } = await aClientWithOne(
            'outgoing',
            'D',
            '--urls',
            'https://a.example/',
            '--token',
            'tok',
        );
        const form = openedForm(await type(['clone', id]));
        expect(form.values).toMatchObject({ name: '', urls: 'https://a.example/' });
        await form.fill({ name: 'E' }).submit();
        expect(api.integrations.map(({ name, token }) => [name, token === 'tok'])).toEqual([
            ['D', true],
            ['E', false],
        ]);
    });
});
