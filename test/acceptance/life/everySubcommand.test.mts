import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { subcommands } from '../../../commands/subcommands.ts';
import { SETUP_TIMEOUT } from '../fixtures/AppWorkspace.mts';
import { askEverything, type Cell } from './fixtures/askEverything.mts';
import { subcommandTable } from './fixtures/subcommandTable.mts';
import { SubjectWorkspace } from './fixtures/SubjectWorkspace.mts';
import { type Way, ways } from './fixtures/subjects.mts';

const fixture = fileURLToPath(new URL('./fixtures/subcommand-matrix.md', import.meta.url));

let world: SubjectWorkspace;
const cells: Cell[] = [];

beforeAll(async () => {
    world = await SubjectWorkspace.open();
    for (const way of ways) {
        cells.push(...(await askEverything(world, way)));
    }
}, SETUP_TIMEOUT);

afterAll(() => world.close());

function described(cell: Cell): string {
    const { way, verdict, server = '', slips } = cell;
    return [way.account, way.rule, questionOf(cell), verdict, server, ...slips].join(' | ');
}

/** The verdict, where it makes no difference how somebody is kept from something. */
function said(verdict: string): string {
    return ['unseen', 'none'].includes(verdict) ? 'no' : verdict;
}

/** What was asked, but for the account or the rule. */
function questionOf({ about, subcommand, person, author = '' }: Cell): string {
    return [person, subcommand, about, author].join(' ');
}

/** What was said in one way, by what was asked. */
function saidIn({ account, rule }: Pick<Way, 'account' | 'rule'>): Record<string, string> {
    const some = cells.filter(({ way }) => way.account === account && way.rule === rule);
    return Object.fromEntries(some.map((cell) => [questionOf(cell), said(cell.verdict)]));
}

describe('every subcommand, by each person, about each other’s integrations', () => {
    test('is tried', () => {
        const tried = cells.map(({ subcommand }) => subcommand.replace(/ .*/, ''));
        expect(subcommands.map(({ name }) => name).filter((it) => !tried.includes(it))).toEqual([]);
    });

    test('says what it did, and does nothing else', () => {
        expect(cells.filter(({ verdict }) => verdict.startsWith('wrong')).map(described)).toEqual([]);
    });

    test('answers the sender alone, and tells no token of others and none in a room', () => {
        expect(cells.filter(({ slips }) => slips.length > 0).map(described)).toEqual([]);
    });

    test('is with a person’s own account as the server judges that person', () => {
        const own = cells.filter(({ way, server }) => way.rule === 'either' && server !== undefined);
        expect(own.length).toBeGreaterThan(0);
        expect(own.filter(({ verdict, server = '' }) => said(verdict) !== said(server)).map(described)).toEqual([]);
    });

    test('is through the service account as with a person’s own', () => {
        expect(saidIn({ account: 'service', rule: 'either' })).toEqual(saidIn({ account: 'own', rule: 'either' }));
    });

    test.each(['own', 'service'] as const)(
        'is where both permissions are needed no more than where one is: %s',
        (it) => {
            const lax = saidIn({ account: it, rule: 'either' });
            const strict = Object.entries(saidIn({ account: it, rule: 'both' }));
            expect(strict.filter(([question, is]) => is !== 'no' && is !== lax[question])).toEqual([]);
            expect(strict.filter(([question, is]) => is !== lax[question])).not.toEqual([]);
        },
    );

    test('is answered as the table says', async () => {
        const table = subcommandTable(cells);
        if (process.env.UPDATE_SUBCOMMAND_MATRIX !== undefined) {
            await writeFile(fixture, table);
        }
        expect(table).toBe(await readFile(fixture, 'utf8'));
    });
});
