import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { markdownTable } from '../../docs/markdownTable.mts';
import { AppWorkspace, patience } from '../fixtures/AppWorkspace.mts';

const people = ['admin', 'olivia', 'owen', 'uma'];
const authors = ['admin', 'olivia', 'owen'];

/** What each subcommand about one integration is typed as. */
const subcommands: Record<string, (id: string) => string> = {
    show: (id) => `show ${id}`,
    export: (id) => `export ${id}`,
    doctor: (id) => `doctor ${id}`,
    test: (id) => `test ${id}`,
    history: (id) => `history ${id}`,
    replay: (id) => `replay ${id} 0123456789abcdef01234567`,
    update: (id) => `update ${id} --alias Changed`,
    disable: (id) => `disable ${id}`,
    enable: (id) => `enable ${id}`,
    clone: (id) => `clone ${id} Copy`,
    rotate: (id) => `rotate ${id} --grace 0`,
    remove: (id) => `remove ${id} --yes`,
};

/** How a reply is told in the table; what is neither refusal is an answer about the integration. */
const refusals: readonly [RegExp, string][] = [
    [/^You may not do this/, 'no'],
    [/^There is no integration/, 'unseen'],
];

const fixture = fileURLToPath(new URL('./fixtures/subcommand-matrix.md', import.meta.url));

let app: AppWorkspace;

beforeAll(async () => {
    app = await AppWorkspace.open();
    await app.configure({ 'permission-rule': 'either' });
}, patience);

afterAll(() => app.close());

async function tell(person: string, author: string, line: (id: string) => string): Promise<string> {
    const { _id, token } = await app.create('create incoming Subject', { as: author });
    const reply = await app.type(line(_id), { as: person });
    const refusal = refusals.find(([sign]) => sign.test(reply))?.[1];
    if (refusal !== undefined) {
        expect(reply).not.toContain(String(token));
    }
    return refusal ?? 'yes';
}

describe('every subcommand, by each person, about each other’s incoming integrations', () => {
    test(
        'is answered as the table says (either permission, through the service account)',
        async () => {
            const rows: string[][] = [];
            for (const [name, line] of Object.entries(subcommands)) {
                for (const author of authors) {
                    const cells: string[] = [];
                    for (const person of people) {
                        cells.push(await tell(person, author, line));
                    }
                    rows.push([name, author, ...cells]);
                }
            }
            const table = `${markdownTable(['subcommand', 'author', ...people], rows)}\n`;
            process.stdout.write(`\n${table}`);
            if (process.env.UPDATE_SUBCOMMAND_MATRIX !== undefined) {
                await writeFile(fixture, table);
            }
            expect(table).toBe(await readFile(fixture, 'utf8'));
        },
        patience,
    );
});
