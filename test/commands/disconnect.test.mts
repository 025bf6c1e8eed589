import { expect, test } from '@jest/globals';
import { aWorkspace } from '../fakes/aWorkspace.mts';

test('disconnects nobody who is not connected', async () => {
    const { show } = aWorkspace();
    expect(await show('disconnect')).toMatchInlineSnapshot(`
        "
        You were not connected, so there was nothing to forget.
        "
    `);
});
