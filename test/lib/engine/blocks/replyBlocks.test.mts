import { expect, test } from '@jest/globals';
import { replyBlocks } from '../../../../lib/engine/blocks/replyBlocks.ts';

test('buttons stand in one row below the text, which clients would not show otherwise', () => {
    const buttons = [
        { label: 'Yes', value: 'signed-1', danger: true },
        { label: 'No', value: 'signed-2' },
    ];
    expect(replyBlocks('*Remove* it?', { buttons }, 'app')).toEqual([
        { type: 'section', appId: 'app', blockId: 'text', text: { type: 'mrkdwn', text: '*Remove* it?' } },
        {
            type: 'actions',
            appId: 'app',
            blockId: 'buttons',
            elements: [
                expect.objectContaining({ type: 'button', actionId: 'run-0', value: 'signed-1', style: 'danger' }),
                expect.objectContaining({ actionId: 'run-1', text: { type: 'plain_text', text: 'No' } }),
            ],
        },
    ]);
});

test('without buttons there are no blocks', () => {
    expect(replyBlocks('text', { buttons: [] }, 'app')).toEqual([]);
});

test('what is picked from stands in a list above the buttons, which phones draw as well', () => {
    const options = [{ label: 'CI builds', value: 'signed-3' }];
    const [, list, row] = replyBlocks(
        'text',
        { buttons: [{ label: 'Next', value: 'n' }], choice: { label: 'Show', options } },
        'app',
    );
    expect(list).toMatchObject({
        type: 'actions',
        elements: [
            {
                type: 'static_select',
                placeholder: { text: 'Show' },
                options: [{ text: { type: 'plain_text', text: 'CI builds' }, value: 'signed-3' }],
            },
        ],
    });
    expect(row).toMatchObject({ elements: [{ type: 'button' }] });
});
