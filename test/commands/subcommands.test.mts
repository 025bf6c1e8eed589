import { describe, expect, test } from '@jest/globals';
import { subcommands } from '../../commands/subcommands.ts';
import { describeSubcommand, usageOf } from '../../lib/dispatch/describe.ts';
import { parseCommand } from '../../lib/grammar/parseCommand.ts';
import { en } from '../../lib/messages/languages/en.ts';
import { parseParameters } from '../workspace/rest/parseParameters.mts';

test('every subcommand has a name and a summary of its own', () => {
    expect(new Set(subcommands.map(({ name }) => name)).size).toBe(subcommands.length);
    expect(new Set(subcommands.map(({ name }) => en.summaries[name])).size).toBe(subcommands.length);
});

describe.each(subcommands.map((subcommand) => [subcommand.name, subcommand] as const))('%s', (_name, subcommand) => {
    test.each(subcommand.examples.map((example) => [example]))('is understood from its example: %s', (example) => {
        expect(parseCommand(subcommand, parseParameters(example))).toMatchObject({ ok: true });
    });

    test('explains itself: usage, every option, every example', () => {
        const { usage, groups, examples } = describeSubcommand(subcommand, en);
        expect(usage).toBe(usageOf(subcommand));
        expect(usage).toMatch(new RegExp(`^/integration ${subcommand.name}`));
        expect(groups.flatMap(({ options }) => options)).toHaveLength(Object.keys(subcommand.parameters).length);
        expect(examples).toHaveLength(subcommand.examples.length);
        for (const { label } of groups.flatMap(({ options }) => options)) {
            expect(label).toBeTruthy();
        }
    });
});
