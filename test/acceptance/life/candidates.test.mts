import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { IIntegration } from '@rocket.chat/core-typings';
import { withoutOffers } from '../../fakes/isOffer.mts';
import { buttonsOf } from '../../workspace/clickButton.mts';
import { AppWorkspace, SETUP_TIMEOUT } from '../fixtures/AppWorkspace.mts';

let app: AppWorkspace;
let twins: readonly IIntegration[];

beforeAll(async () => {
    app = await AppWorkspace.open();
}, SETUP_TIMEOUT);

beforeEach(async () => {
    await app.workspace.store.integrations.removeAsync({}, { multi: true });
    twins = [await app.create('create incoming Twin'), await app.create('create incoming twin')];
});

afterAll(() => app.close());

/** Picks the second of two from the list below the reply to a line. */
async function pick(line: string) {
    const text = `/integration ${line}`;
    const { ephemerals } = await app.workspace.runCommand({ as: 'olivia', room: '#general', text });
    const [reply, below, ...more] = ephemerals;
    expect(reply?.msg).toContain('is the name of several integrations');
    expect(more).toEqual([]);
    const message = below ?? { rid: '', blocks: [] };
    const button = buttonsOf(message).findIndex(({ text: label }) => label.text.includes(endOf(twins[1])));
    const picking = async () => {
        const picked = await app.workspace.click({ as: 'olivia', message, button });
        return { ...picked, replies: withoutOffers(picked.ephemerals).map(({ msg }) => msg) };
    };
    return { ...(await picking()), picking };
}

function endOf(integration: IIntegration | undefined): string {
    return integration?._id.slice(-6) ?? 'nothing';
}

describe('of several that have a name, the one that is picked', () => {
    test('is changed as the line says, and no other', async () => {
        const { replies } = await pick('update twin --alias Bot');
        expect(replies).toEqual([expect.stringContaining('Updated')]);
        expect((await app.integrations()).map(({ _id, alias }) => [_id, alias])).toEqual(
            expect.arrayContaining([
                [twins[0]?._id, undefined],
                [twins[1]?._id, 'Bot'],
            ]),
        );
    });

    test('is asked about before it is removed, though the line had confirmed it', async () => {
        const { replies } = await pick('remove TWIN --yes');
        expect(replies).toEqual([expect.stringContaining(String(twins[1]?._id))]);
        expect(await app.integrations()).toHaveLength(2);
    });

    test('is shown in the form that the line would have opened', async () => {
        const { replies, body } = await pick('update Twin');
        expect(replies).toEqual([]);
        const form = app.workspace.form('olivia', (body as { view?: unknown }).view);
        await form.fill({ alias: 'Formed' }).submit();
        expect((await app.integrations()).find(({ alias }) => alias === 'Formed')?._id).toBe(twins[1]?._id);
    });

    test('is copied once, however often it is picked, and shown each time', async () => {
        const { picking } = await pick('clone Twin Copy');
        expect((await picking()).replies).toEqual([expect.stringContaining('already')]);
        expect((await app.integrations()).filter(({ name }) => name === 'Copy')).toHaveLength(1);
        for (const line of ['show Twin', 'export Twin']) {
            const shown = await pick(line);
            expect((await shown.picking()).replies).toEqual(shown.replies);
        }
    });

    test('has cleared what the line clears', async () => {
        await app.workspace.store.integrations.updateAsync({}, { $set: { alias: 'Bot' } }, { multi: true });
        const { replies } = await pick('update twin --alias ""');
        expect(replies).toEqual([expect.stringContaining('`Bot` → none')]);
    });

    test('fills the form that asks for what the line left out', async () => {
        const { replies, body } = await pick('clone Twin');
        expect(replies).toEqual([]);
        const form = app.workspace.form('olivia', (body as { view?: unknown }).view);
        await form.fill({ name: 'Copied' }).submit();
        expect((await app.integrations()).map(({ name }) => name)).toContain('Copied');
    });

    test('is told to be gone where it is by then', async () => {
        const text = '/integration show Twin';
        const { ephemerals } = await app.workspace.runCommand({ as: 'olivia', room: '#general', text });
        await app.workspace.store.integrations.removeAsync({}, { multi: true });
        const message = ephemerals[1] ?? { rid: '' };
        const picked = await app.workspace.click({ as: 'olivia', message });
        expect(picked.ephemerals.map(({ msg }) => msg).join()).toContain('is not there any more');
    });
});
