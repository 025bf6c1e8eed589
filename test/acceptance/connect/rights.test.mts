import { SETUP_TIMEOUT } from '../fixtures/AppWorkspace.mts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { hookAuthor, integrationLead } from '../../workspace/store/seedPermissions.mts';
import { Browser, textOf } from './fixtures/Browser.mts';
import { ConnectWorkspace } from './fixtures/ConnectWorkspace.mts';

let app: ConnectWorkspace;

beforeAll(async () => {
    app = await ConnectWorkspace.open();
}, SETUP_TIMEOUT);

afterAll(() => app.close());

const manage = ['manage-incoming-integrations', 'manage-own-incoming-integrations'];

describe.each(['both', 'either'])('under the rule %s', (rule) => {
    beforeAll(() => app.configure({ 'permission-rule': rule }));

    test('somebody whose roles were taken away after connecting may do nothing more', async () => {
        const user = await app.add(`demoted-${rule}`);
        await app.connect({ as: `demoted-${rule}` });
        const line = `create incoming "Of the demoted ${rule}"`;
        await app.type(line, { as: `demoted-${rule}` });
        await app.workspace.store.users.updateAsync({ _id: user._id }, { $set: { roles: ['user'] } });
        expect(await app.type(line, { as: `demoted-${rule}` })).toContain('may not');
        expect(await app.count(`Of the demoted ${rule}`)).toBe(1);
    });

    test('somebody whose roles lost the permissions after connecting may do nothing more', async () => {
        const { permissions } = app.workspace.store;
        await app.add(`stripped-${rule}`);
        await app.connect({ as: `stripped-${rule}` });
        const line = `create incoming "Of the stripped ${rule}"`;
        await app.type(line, { as: `stripped-${rule}` });
        const revoked = { $pull: { roles: integrationLead._id } };
        await permissions.updateAsync({ _id: { $in: manage } }, revoked, { multi: true });
        // What the app remembers for a minute still says yes; the server does not.
        expect(await app.type(line, { as: `stripped-${rule}` })).toContain(
            'it needs `manage-incoming-integrations` or `manage-own-incoming-integrations`, and none of your roles has any',
        );
        expect(await app.count(`Of the stripped ${rule}`)).toBe(1);
        const granted = { $addToSet: { roles: integrationLead._id } };
        await permissions.updateAsync({ _id: { $in: manage } }, granted, { multi: true });
    });

    test('somebody deactivated after connecting may do nothing more, nor connect', async () => {
        const { users } = app.workspace.store;
        const username = `gone-${rule}`;
        const connected = await app.add(username);
        await app.connect({ as: username });
        await users.updateAsync({ _id: connected._id }, { $set: { active: false } });
        expect(await app.type('create incoming Ghost', { as: username })).toContain('the answer is no');
        const connecting = await app.add(`${username}-too`);
        const browser = new Browser();
        const link = await app.link({ as: `${username}-too` }, 'create incoming Ghost');
        const callback = await browser.consent(link, `${username}-too`);
        await users.updateAsync({ _id: connecting._id }, { $set: { active: false } });
        expect(textOf(await browser.open(callback))).toContain('did not work');
        expect(await app.tokensOf(connecting)).toBeUndefined();
        expect(await app.count('Ghost')).toBe(0);
    });
});

describe('somebody with their own permission alone', () => {
    beforeAll(async () => {
        await app.add('hannah', ['user', hookAuthor._id]);
        await app.connect({ as: 'hannah' });
    });

    test('creates in rooms they have joined, as their own, where either permission is enough', async () => {
        await app.configure({ 'permission-rule': 'either' });
        await app.type('create incoming "Of Hannah"', { as: 'hannah' });
        expect(await app.integration('Of Hannah')).toMatchObject({ _createdBy: { username: 'hannah' } });
        await app.type('create incoming "Beyond Hannah" --channel #ops', { as: 'hannah' });
        expect(await app.count('Beyond Hannah')).toBe(0);
    });

    test('creates nothing where both are needed, and is told which is missing', async () => {
        await app.configure({ 'permission-rule': 'both' });
        const reply = await app.type('create incoming "Not of Hannah"', { as: 'hannah' });
        expect(reply).toContain('`manage-incoming-integrations`');
        expect(await app.count('Not of Hannah')).toBe(0);
    });
});
