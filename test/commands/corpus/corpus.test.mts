import { describe, expect, test } from '@jest/globals';
import { subcommands } from '../../../commands/subcommands.ts';
import { readLine } from '../../../lib/dispatch/readLine.ts';
import { aWorkspace } from '../../fakes/aWorkspace.mts';
import { parseParameters } from '../../workspace/rest/parseParameters.mts';
import { asked, doubtful, offered, refused } from './refused.mts';
import { understood } from './understood.mts';

type Table = Readonly<Record<string, readonly string[]>>;

/** Each typed line with what its table says of it. */
function rowsOf(table: Table): [typed: string, told: string][] {
    return Object.entries(table).flatMap(([told, lines]) => lines.map((typed): [string, string] => [typed, told]));
}

/** What a line is read as, once the server has split it. */
function read(line: string) {
    const { said } = readLine(parseParameters(line), subcommands);
    return { name: said?.subcommand.name, values: said?.parsed.ok === true ? said.parsed.values : undefined };
}

/** The last reply to a line, from the words as the server splits them. */
async function replyTo(line: string): Promise<string> {
    return aWorkspace().typeWords(parseParameters(line));
}

describe('what people type', () => {
    test.each(rowsOf(understood))('%j does what %j does', (typed, meant) => {
        const { name, values } = read(meant);
        expect(values).toBeDefined();
        expect(read(typed)).toEqual({ name, values });
    });

    test.each(rowsOf(offered))('%j is refused, and %j is offered', async (typed, line) => {
        expect(await replyTo(typed)).toContain(`\`\`\`\n/integration ${line}\n\`\`\``);
        expect(read(line).values).toBeDefined();
    });

    test.each(rowsOf(asked))('%j does nothing yet, and asks whether %j is meant', async (typed, line) => {
        const reply = await replyTo(typed);
        expect(reply).toContain('Nothing was done yet');
        expect(reply).toContain(`\`\`\`\n/integration ${line}\n\`\`\``);
    });

    test.each(rowsOf(doubtful))('%j can be read in two ways, and is asked about: %j', async (typed, lines) => {
        const reply = await replyTo(typed);
        expect(reply).toContain('Nothing was done yet');
        for (const line of lines.split('\n/integration ')) {
            expect(reply).toContain(`\`\`\`\n/integration ${line}\n\`\`\``);
            expect(read(line).values).toBeDefined();
        }
    });

    test.each(rowsOf(refused))('%j is told why: %j', async (typed, words) => {
        const reply = await replyTo(typed);
        expect(reply).toContain(words);
        expect(reply).not.toContain('```');
    });
});

test('the corpus is large, and has no line twice', () => {
    const lines = [understood, offered, asked, doubtful, refused].flatMap((table) =>
        rowsOf(table).map(([typed]) => typed),
    );
    expect(lines.length).toBeGreaterThanOrEqual(400);
    expect(new Set(lines).size).toBe(lines.length);
    const named = new Set([understood].flatMap((table) => Object.keys(table).map((line) => line.split(' ')[0])));
    expect([...named].sort()).toEqual(subcommands.map(({ name }) => name).sort());
});
