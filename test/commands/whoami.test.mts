import { expect, test } from '@jest/globals';
import { aWorkspace } from '../fakes/aWorkspace.mts';

test('tells who one is by the service account', async () => {
    const { show } = aWorkspace();
    expect(await show('whoami')).toMatchInlineSnapshot(`
        "
        *You are* \`olivia\`
        - incoming integrations: yes
        - outgoing integrations: yes
        - account in use: the service account, by your permissions
        - roles: \`Administrator\`
        - \`manage-incoming-integrations\`: yes, by \`Administrator\`
        - \`manage-own-incoming-integrations\`: yes, by \`Administrator\`
        - \`manage-outgoing-integrations\`: yes, by \`Administrator\`
        - \`manage-own-outgoing-integrations\`: yes, by \`Administrator\`
        - rule: both permissions of a type are needed
        → get permissions.listAll
        → get roles.list
        "
    `);
});
