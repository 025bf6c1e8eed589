import { describe, expect, test } from '@jest/globals';
import { renderMessage } from './renderMessage.mts';
import { createStyle } from './Style.mts';
import { wrapLine } from './wrapLine.mts';

const bot = { _id: 'b', username: 'integrations.bot', name: 'Integrations' };
const plain = createStyle(false);

describe('renderMessage', () => {
    test('marks what only one person sees, and leaves lines to copy alone', () => {
        const message = { rid: 'GENERAL', u: bot, msg: 'Run:\n```\ncurl x\n```\n- done' };
        expect(renderMessage({ message, room: '#general', ephemeral: true }, plain)).toBe(
            ['┊ integrations.bot in #general · only you can see this', '┊ Run:', 'curl x', '┊   • done'].join('\n'),
        );
    });

    test('names the alias, the thread and the texts of attachments', () => {
        const attachments = [{ title: 'Log', text: 'ok' }];
        const message = { rid: 'GENERAL', u: bot, msg: '', alias: 'CI', tmid: 't', attachments };
        expect(renderMessage({ message, room: '#ops', ephemeral: false }, plain)).toBe(
            ['│ CI as @integrations.bot · in #ops · in a thread', '│ Log', '│ ok'].join('\n'),
        );
    });

    test('breaks lines inside the bar', () => {
        const message = { rid: 'GENERAL', u: bot, msg: 'one two three' };
        const rendered = renderMessage({ message, room: '#ops', ephemeral: false }, { ...plain, width: 10 });
        expect(rendered.split('\n').slice(1)).toEqual(['│ one two', '│ three']);
    });
});

describe('wrapLine', () => {
    test.each([
        { line: 'short', lines: ['short'] },
        { line: 'one two three four', lines: ['one two', 'three four'] },
        { line: 'unbreakable-as-it-is x', lines: ['unbreakable-as-it-is', 'x'] },
        { line: '  • one two three', lines: ['  • one two', '    three'] },
        {
            line: '\u001b[1mone\u001b[22m \u001b[1mtwo\u001b[22m three',
            lines: ['\u001b[1mone\u001b[22m \u001b[1mtwo\u001b[22m', 'three'],
        },
        { line: '', lines: [''] },
    ])('breaks "$line"', ({ line, lines }) => {
        expect(wrapLine(line, 11)).toEqual(lines);
    });
});
