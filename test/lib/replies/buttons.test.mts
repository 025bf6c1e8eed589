import { describe, expect, test } from '@jest/globals';
import { buttonBlocks } from '../../../lib/engine/blocks/buttons.ts';
import { readButtonValue, writeButtonValue } from '../../../lib/replies/buttonValue.ts';

describe('what a button carries', () => {
    test.each([{ words: ['remove', 'an id', '--yes'] }, { words: ['show'], threadId: 'thread' }])(
        'comes back: %j',
        (value) => {
            expect(readButtonValue(writeButtonValue(value))).toEqual(value);
        },
    );

    test.each([
        undefined,
        7,
        '',
        'remove',
        '[]',
        'null',
        '{"words":"remove"}',
        '{"words":[]}',
        '{"words":["remove",1]}',
        '{"words":["remove"],"threadId":{}}',
        '{"words":["remove"],"as":"admin"}',
        JSON.stringify({ words: Array.from({ length: 21 }, () => 'x') }),
        JSON.stringify({ words: ['x'.repeat(2000)] }),
    ])('is nothing else: %j', (value) => {
        expect(readButtonValue(value)).toBeUndefined();
    });
});

describe('buttons', () => {
    const place = { appId: 'app', threadId: 'thread' };

    test('stand in one row, each with what it runs', () => {
        const buttons = [
            { label: 'Yes', words: ['remove', 'x', '--yes'], danger: true },
            { label: 'No', words: ['help'] },
        ];
        expect(buttonBlocks(buttons, place)).toMatchObject([
            {
                type: 'actions',
                appId: 'app',
                elements: [
                    { type: 'button', actionId: 'run-0', text: { type: 'plain_text', text: 'Yes' }, style: 'danger' },
                    { type: 'button', actionId: 'run-1', value: '{"words":["help"],"threadId":"thread"}' },
                ],
            },
        ]);
    });

    test('are no blocks when there are none', () => {
        expect(buttonBlocks([], place)).toEqual([]);
    });
});
