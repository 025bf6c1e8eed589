import { expect, test } from '@jest/globals';
import { aWorkspace } from '../fakes/aWorkspace.mts';

test('exports one, as JSON', async () => {
    const { type, show } = aWorkspace();
    await type('create incoming "CI builds" --channel #general');
    expect(await show('export "CI builds"')).toMatchInlineSnapshot(`
        "
        *Export of 1 integration*
        \`\`\`
        {
            "leftOut": [
                "token"
            ],
            "integrations": [
                {
                    "id": "000000000000000000000001",
                    "type": "incoming",
                    "name": "CI builds",
                    "channel": [
                        "#general"
                    ]
                }
            ]
        }
        \`\`\`
        Left out: tokens, and with them webhook URLs; who made them and when; everything left at its default.
        Scripts and addresses are in it as they are: look for secrets in them before you share it.
        → get integrations.list?offset=0&count=8&name=CI%20builds
        "
    `);
});

test('exports all of a type', async () => {
    const { type, show } = aWorkspace();
    await type('create incoming "CI builds" --channel #general');
    await type('create outgoing Deploys --urls https://example.com/hook --trigger-words deploy');
    expect(await show('export --type outgoing')).toMatchInlineSnapshot(`
        "
        *Export of 1 integration* of type outgoing
        \`\`\`
        {
            "leftOut": [
                "token"
            ],
            "integrations": [
                {
                    "id": "000000000000000000000002",
                    "type": "outgoing",
                    "name": "Deploys",
                    "channel": [
                        "#general"
                    ],
                    "urls": [
                        "https://example.com/hook"
                    ],
                    "triggerWords": [
                        "deploy"
                    ]
                }
            ]
        }
        \`\`\`
        Left out: tokens, and with them webhook URLs; who made them and when; everything left at its default.
        Scripts and addresses are in it as they are: look for secrets in them before you share it.
        → get integrations.list?offset=0&count=8&type=webhook-outgoing
        "
    `);
});
