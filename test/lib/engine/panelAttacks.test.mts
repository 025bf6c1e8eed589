import { describe, expect, test } from '@jest/globals';
import { aClientWith } from '../../fakes/aClientWith.mts';
import { aClient } from '../../fakes/openForms.mts';

describe('a panel does nothing for', () => {
    const refused = 'Nothing was done: this panel is not from this app';

    test('somebody else than it was opened for', async () => {
        const { openPanel, environment, api, records } = await aClientWith(['incoming', 'CI builds']);
        const panel = await (await openPanel()).press('Show');
        const owen = { id: 'owen-id', username: 'owen', roles: ['admin'] };
        const other = aClient({ sender: owen, records }, environment, api);
        const theirs = other.panelOf({ type: 'contextual_bar.open', view: panel.view });
        await theirs.press('Disable');
        expect(theirs.text).toContain(refused);
        expect(api.integrations).toMatchObject([{ enabled: true }]);
    });

    test('values that were changed, made up, or issued for something else', async () => {
        const { openPanel, panelOf, type, pressedValue, api } = await aClientWith(['incoming', 'CI builds']);
        await type(['list']);
        const listed = pressedValue('Panel (not on phones)');
        const panel = await (await openPanel()).press('Show');
        const remove = panel.button('Remove');
        const { value = '' } = remove;
        const [key = '', payload = '', signature = ''] = value.split('.');
        const removing = btoa(JSON.stringify({ ...JSON.parse(atob(payload)), words: ['remove', 'x', '--yes'] }));
        for (const forged of [
            '',
            'x',
            panel.view.id,
            listed,
            [key, removing, signature].join('.'),
            [key, payload, '0'.repeat(64)].join('.'),
            { $ne: 1 },
        ]) {
            const again = panelOf({ type: 'contextual_bar.open', view: panel.view });
            await again.act({ ...remove, value: forged as string });
            expect(again.text).toContain(refused);
        }
        expect(api.integrations).toHaveLength(1);
    });

    test('an id that was made up, or issued for a form', async () => {
        const { openPanel, panelOf, type, api } = await aClientWith(['incoming', 'CI builds']);
        const form = await type(['create']);
        const panel = await (await openPanel()).press('Show');
        for (const id of ['x', form?.view.id ?? '', panel.button('Disable').value ?? '']) {
            const forged = panelOf({ type: 'contextual_bar.open', view: { ...panel.view, id } });
            await forged.press('Disable');
            expect(forged.text).toContain(refused);
        }
        expect(api.integrations).toMatchObject([{ enabled: true }]);
    });

    test('a click in a message: what stands in a panel is for the panel', async () => {
        const { openPanel, interact, last, api } = await aClientWith(['incoming', 'CI builds']);
        const { value } = (await (await openPanel()).press('Show')).button('Disable');
        const container = { type: 'message', id: 'm' };
        await interact({ type: 'blockAction', actionId: 'a', container, mid: 'm', payload: { blockId: 'b', value } });
        expect(last()).toContain('This button is not from this app');
        expect(api.integrations).toMatchObject([{ enabled: true }]);
    });

    test('somebody who takes longer than an hour, and says so', async () => {
        const { openPanel, clock, api } = await aClientWith(['incoming', 'CI builds']);
        const panel = await (await openPanel()).press('Show');
        clock.pass(60 * 60 * 1000);
        await panel.press('Disable');
        expect(panel.text).toContain('open for more than 60 minutes');
        expect(api.integrations).toMatchObject([{ enabled: true }]);
    });

    test('somebody whose permissions are gone', async () => {
        const { openPanel, environment, api, records } = await aClientWith(['incoming', 'CI builds']);
        const panel = await (await openPanel()).press('Show');
        const demoted = aClient(
            { records, sender: { roles: ['admin'] }, stored: { roles: ['user'] } },
            environment,
            api,
        );
        const theirs = demoted.panelOf({ type: 'contextual_bar.open', view: panel.view });
        await theirs.press('Disable');
        expect(theirs.text).toContain('You may not do this');
        expect(api.integrations).toMatchObject([{ enabled: true }]);
    });

    test('a second press of what works once', async () => {
        const { openPanel, panelOf, api } = await aClientWith(['incoming', 'CI builds']);
        const asking = await (await (await openPanel()).press('Show')).press('Remove');
        const stale = panelOf({ type: 'contextual_bar.open', view: asking.view });
        await asking.press('Remove it');
        await stale.press('Remove it');
        expect(stale.text).toContain('works once');
        expect(api.integrations).toEqual([]);
    });
});
