import { expect, test } from '@jest/globals';
import { aWorkspace } from '../fakes/aWorkspace.mts';

test('offers a link of one’s own', async () => {
    const { show } = aWorkspace();
    expect(await show('connect')).toMatchInlineSnapshot(`
        "
        [Connect your account](http://chat.example:3000/api/apps/public/app-id/connect?request=(a secret)), and your commands run as you. The link is yours alone and works for 10 minutes.
        "
    `);
});
