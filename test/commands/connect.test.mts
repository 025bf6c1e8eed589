import { expect, test } from '@jest/globals';
import { aWorkspace } from '../fakes/aWorkspace.mts';

test('offers a link of one’s own', async () => {
    const { show } = aWorkspace();
    expect(await show('connect')).toMatchInlineSnapshot(`
        "
        Something broke inside the app. Tell an administrator the reference \`73986af6\`: the app’s log has the details under it.
        "
    `);
});
