import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { IIntegration } from '@rocket.chat/core-typings';
import manifest from '../../../app.json' with { type: 'json' };
import type { ShownView } from '../../workspace/ClientForm.mts';
import { ClientPanel } from '../../workspace/ClientPanel.mts';
import { randomId } from '../../workspace/store/randomId.mts';
import { AppWorkspace, SETUP_TIMEOUT } from '../fixtures/AppWorkspace.mts';

const refused = 'Nothing was done: this panel is not from this app';
const nothing = { success: true, type: 'modal.close' };
const path = `/api/apps/ui.interaction/${manifest.id}`;

let app: AppWorkspace;
let prey: IIntegration;
let panel: ClientPanel;

beforeAll(async () => {
    app = await AppWorkspace.open();
}, SETUP_TIMEOUT);

beforeEach(async () => {
    await app.workspace.store.integrations.removeAsync({}, { multi: true });
    prey = await app.create('create incoming Prey');
    panel = await openPanel('olivia');
});

afterAll(() => app.close());

const send = async (as: string, interaction: object): Promise<Record<string, unknown>> => {
    const body = { ...interaction, triggerId: randomId() };
    return (await app.workspace.request({ method: 'POST', path, as, body })).body;
};

const pressAdded = (as: string, actionId: string, rid = 'GENERAL') =>
    send(as, { type: 'actionButton', actionId, rid, payload: { context: 'roomAction' } });

const panelFor = (as: string, view: ShownView) => new ClientPanel(view, (body) => send(as, body));

async function idOf(name: string): Promise<string> {
    const room = await app.workspace.store.rooms.findOneAsync({ name });
    return room._id;
}

async function openPanel(as: string, rid?: string): Promise<ClientPanel> {
    const answer = await pressAdded(as, 'room-integrations', rid);
    expect(answer).toMatchObject({ type: 'contextual_bar.open', view: { type: 'contextualBar' } });
    return panelFor(as, answer.view as ShownView);
}

/** Does something while somebody is in no room. */
async function without(username: string, work: () => Promise<void>): Promise<void> {
    const { store } = app.workspace;
    const user = await store.users.findOneAsync({ username });
    const own = { 'u._id': (user as { _id: string } | null)?._id };
    const kept = await store.subscriptions.findAsync(own);
    await store.subscriptions.removeAsync(own, { multi: true });
    try {
        await work();
    } finally {
        await store.subscriptions.insertAsync(kept as never);
    }
}

test('the buttons are registered for whoever may manage anything, under labels that clients can show', async () => {
    const { body } = await app.workspace.request({ method: 'GET', path: '/api/apps/actionButtons', as: 'uma' });
    const hasOnePermission = ['incoming', 'outgoing'].flatMap((kind) => [
        `manage-${kind}-integrations`,
        `manage-own-${kind}-integrations`,
    ]);
    expect(body.buttons).toEqual([
        {
            appId: manifest.id,
            actionId: 'room-integrations',
            context: 'roomAction',
            labelI18n: 'Integrations_of_this_room',
            when: { hasOnePermission },
        },
        {
            appId: manifest.id,
            actionId: 'new-integration',
            context: 'messageBoxAction',
            labelI18n: 'New_integration',
            when: { hasOnePermission },
        },
    ]);
});

test('a panel does what is pressed in it, as its person', async () => {
    await panel.press('Show');
    expect(panel.text).toContain(`${app.workspace.siteUrl}/hooks/${prey._id}/`);
    await panel.press('Disable');
    expect(await app.integrations()).toMatchObject([{ enabled: false }]);
    await panel.press('Remove');
    await panel.press('Remove it');
    expect(await app.integrations()).toEqual([]);
});

describe('a panel does nothing', () => {
    test.each(['admin', 'owen', 'uma'])('for %s, who it was not opened for', async (as) => {
        await panel.press('Show');
        const theirs = panelFor(as, panel.view);
        await theirs.press('Disable');
        expect(theirs.text).toContain(refused);
        await theirs.act(panel.button('Remove'));
        expect(await app.integrations()).toMatchObject([{ enabled: true }]);
    });

    test('by what somebody made, or by what was issued for another room or surface', async () => {
        await panel.press('Show');
        const disable = panel.button('Disable');
        const elsewhere = await openPanel('olivia', await idOf('secret'));
        await elsewhere.press('All rooms');
        const inSecret = (await elsewhere.press('Show')).button('Disable');
        for (const value of ['', 'x', panel.view.id, inSecret.value, `${disable.value ?? ''}0`]) {
            const forged = panelFor('olivia', panel.view);
            await forged.act({ ...disable, value });
            expect(forged.text).toContain(refused);
        }
        const underOther = panelFor('olivia', { ...panel.view, id: `${panel.view.id}0` });
        await underOther.press('Disable');
        expect(underOther.text).toContain(refused);
        expect(await app.integrations()).toMatchObject([{ enabled: true }]);
    });

    test('in a room that its person has left meanwhile', async () => {
        const secret = await openPanel('olivia', await idOf('secret'));
        await secret.press('All rooms');
        await secret.press('Show');
        await without('olivia', async () => {
            await secret.press('Disable');
        });
        expect(secret.text).toContain(refused);
        expect(await app.integrations()).toMatchObject([{ enabled: true }]);
    });

    test('once its person has lost the permission', async () => {
        await panel.press('Show');
        const { store } = app.workspace;
        const kept = await store.users.findOneAsync({ username: 'olivia' });
        await store.users.updateAsync({ username: 'olivia' }, { $set: { roles: ['guest'] } });
        try {
            await panel.press('Disable');
            expect(panel.text).toContain('You may not do this');
        } finally {
            await store.users.updateAsync({ username: 'olivia' }, { $set: { roles: kept.roles } });
        }
        expect(await app.integrations()).toMatchObject([{ enabled: true }]);
    });
});

describe('a button that the client would not have shown opens nothing', () => {
    test.each(['room-integrations', 'new-integration'])('for somebody without any permission: %s', async (actionId) => {
        const heard: string[] = [];
        const onEphemeral = ({ message }: { message: { msg: string } }) => heard.push(message.msg);
        app.workspace.events.on('ephemeral', onEphemeral);
        expect(await pressAdded('uma', actionId)).toEqual(nothing);
        app.workspace.events.off('ephemeral', onEphemeral);
        expect(heard).toEqual([expect.stringContaining('You may not do this')]);
    });

    test('in a room that somebody is not in, that there is not, or by a name that there is not', async () => {
        const secret = await idOf('secret');
        await without('olivia', async () => {
            expect(await pressAdded('olivia', 'room-integrations', secret)).toEqual(nothing);
        });
        expect(await pressAdded('olivia', 'room-integrations', 'no-such-room')).toEqual(nothing);
        expect(await pressAdded('olivia', '__proto__')).toEqual(nothing);
    });
});
