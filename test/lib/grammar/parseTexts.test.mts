import { describe, expect, test } from '@jest/globals';
import { parseTexts, textsOfWords } from '../../../lib/grammar/parseTexts.ts';
import { parseCommand } from '../../../lib/grammar/parseCommand.ts';
import { checkFields } from '../../../lib/integrations/fields/checkFields.ts';
import { fields } from '../../../lib/integrations/fields/fields.ts';

const create = { name: 'create', parameters: fields, examples: [], check: checkFields };

describe('texts are read by the rules of words', () => {
    test.each<[Record<string, string>, string[]]>([
        [{ type: 'incoming', name: 'CI builds' }, ['incoming', 'CI builds']],
        [{ type: 'incoming', name: 'A', channel: '#a, @b,#a' }, ['incoming', 'A', '--channel', '#a,@b']],
        [{ type: 'incoming', name: 'A', enabled: 'maybe' }, ['incoming', 'A', '--enabled=maybe']],
        [{ type: 'outgoing', name: 'A' }, ['outgoing', 'A']],
        [{ type: 'incoming', name: 'A', urls: 'http://a.example' }, ['incoming', 'A', '--urls', 'http://a.example']],
        [{ name: 'A' }, ['--name', 'A']],
    ])('%j', (texts, words) => {
        const { ok, ...rest } = parseTexts(create, texts);
        const read = parseCommand(create, words);
        expect({ ok, ...rest }).toMatchObject(read.ok ? read : { ok: false, problems: read.problems });
    });

    test('nothing of what words have a meaning for is special: quotes, dashes, blanks', () => {
        const name = `"--alias x" 'y`;
        expect(parseTexts(create, { type: 'incoming', name })).toEqual({
            ok: true,
            values: { type: 'incoming', name },
        });
    });

    test('too many entries, and a text that was emptied, are told', () => {
        const channel = Array.from({ length: 21 }, (_, index) => `#r${index}`).join();
        expect(parseTexts(create, { type: 'incoming', name: '', channel })).toMatchObject({
            problems: [
                { kind: 'invalid', option: '--name', reason: { kind: 'blank' } },
                { kind: 'invalid', option: '--channel', reason: { kind: 'count' } },
            ],
        });
    });
});

describe('words fill a form with what they say, right or wrong', () => {
    test.each<[string[], Record<string, string>]>([
        [['incomming', 'CI', '--chanel', '#ops'], { type: 'incomming', name: 'CI', channel: '#ops' }],
        [
            ['outgoing', 'CI', '--urls', 'ftp://x', '--run-on-edits'],
            { type: 'outgoing', name: 'CI', urls: 'ftp://x', runOnEdits: 'true' },
        ],
        [['webhook-incoming'], { type: 'incoming' }],
        [[], {}],
    ])('%j', (words, texts) => {
        expect(textsOfWords(fields, words)).toEqual(texts);
    });
});
