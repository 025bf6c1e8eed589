import { describe, expect, test } from '@jest/globals';
import { subcommands } from '../../commands/subcommands.ts';
import { describeGrammar, usageOf } from '../../lib/dispatch/describe.ts';
import { understand } from '../../lib/grammar/parse.ts';
import { en } from '../../lib/replies/renderers.ts';
import { parseParameters } from '../workspace/rest/parseParameters.mts';

const grammars = subcommands.map(({ grammar }) => grammar);

test('every subcommand has a name and a summary of its own', () => {
    expect(new Set(grammars.map(({ name }) => name)).size).toBe(grammars.length);
    expect(new Set(grammars.map(({ summary }) => en.summaries[summary])).size).toBe(grammars.length);
});

describe.each(grammars.map((grammar) => [grammar.name, grammar] as const))('%s', (_name, grammar) => {
    test.each(grammar.examples.map((example) => [example]))('is understood from its example: %s', (example) => {
        expect(understand(grammar, parseParameters(example))).toMatchObject({ ok: true });
    });

    test('explains itself: usage, every option, every example', () => {
        const { usage, groups, examples } = describeGrammar(grammar, en);
        expect(usage).toBe(usageOf(grammar));
        expect(usage).toMatch(new RegExp(`^/integration ${grammar.name}`));
        expect(groups.flatMap(({ options }) => options)).toHaveLength(Object.keys(grammar.parameters).length);
        expect(examples).toHaveLength(grammar.examples.length);
        for (const { label } of groups.flatMap(({ options }) => options)) {
            expect(label).toBeTruthy();
        }
    });
});
