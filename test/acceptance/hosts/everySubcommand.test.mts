import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { subcommands } from '../../../commands/subcommands.ts';
import { startReceiver } from '../../workspace/integrations/fixtures/startReceiver.mts';
import { AppWorkspace, SETUP_TIMEOUT } from '../fixtures/AppWorkspace.mts';

let app: AppWorkspace;
let receiver: Awaited<ReturnType<typeof startReceiver>>;

beforeAll(async () => {
    app = await AppWorkspace.open();
    receiver = await startReceiver();
}, SETUP_TIMEOUT);

afterAll(async () => {
    await app.close();
    await receiver.close();
});

/** A line, how its reply begins, and which integrations there are then, by what tells that something was done to them. */
interface Step {
    line: string;
    begins: RegExp;
    left: string[];
}

/** One after the other: what each leaves is what the next finds. */
const steps: Step[] = [
    { line: 'help', begins: /`\/integration create/, left: [] },
    { line: 'whoami', begins: /^\*You are\*/, left: [] },
    { line: 'templates github', begins: /^\*GitHub, version/, left: [] },
    { line: 'connect', begins: /\[Connect your account\]\(http/, left: [] },
    { line: 'disconnect', begins: /not connected/, left: [] },
    { line: 'list', begins: /^There are no integrations/, left: [] },
    { line: 'create incoming Builds', begins: /^\*Created the/, left: ['Builds'] },
    {
        line: 'create outgoing Deploys --trigger-words ship --urls <receiver>',
        begins: /^\*Created the/,
        left: ['Builds', 'Deploys'],
    },
    { line: 'show Builds', begins: /^\*Incoming integration\*/, left: ['Builds', 'Deploys'] },
    { line: 'test Builds', begins: /^\*It works:/, left: ['Builds', 'Deploys'] },
    { line: 'test Deploys --send', begins: /^\*1 of 1 URL accepted\*/, left: ['Builds', 'Deploys'] },
    { line: 'history Deploys', begins: /Deploys/, left: ['Builds', 'Deploys'] },
    { line: 'replay Deploys 1', begins: /Deploys/, left: ['Builds', 'Deploys'] },
    { line: 'update Builds --alias Bot', begins: /^\*Updated the/, left: ['Builds as Bot', 'Deploys'] },
    { line: 'disable Builds', begins: /^\*Disabled\*/, left: ['Builds as Bot, disabled', 'Deploys'] },
    { line: 'enable Builds', begins: /^\*Enabled\*/, left: ['Builds as Bot', 'Deploys'] },
    {
        line: 'clone Builds "Nightly builds"',
        begins: /^A copy of/,
        left: ['Builds as Bot', 'Deploys', 'Nightly builds as Bot'],
    },
    {
        line: 'rotate Builds --grace 0',
        begins: /^\*The webhook URL changes\.\*/,
        left: ['Builds (old) as Bot, disabled', 'Builds as Bot', 'Deploys', 'Nightly builds as Bot'],
    },
    {
        line: 'doctor "Nightly builds"',
        begins: /Nightly builds/,
        left: ['Builds (old) as Bot, disabled', 'Builds as Bot', 'Deploys', 'Nightly builds as Bot'],
    },
    {
        line: 'export',
        begins: /^\*Export of 4 integrations\*/,
        left: ['Builds (old) as Bot, disabled', 'Builds as Bot', 'Deploys', 'Nightly builds as Bot'],
    },
    {
        line: 'remove "Nightly builds" --yes',
        begins: /^\*Removed\*/,
        left: ['Builds (old) as Bot, disabled', 'Builds as Bot', 'Deploys'],
    },
    {
        line: `import '{"integrations": [{"type": "incoming", "name": "Kept", "channel": ["#general"]}]}' --yes`,
        begins: /Kept/,
        left: ['Builds (old) as Bot, disabled', 'Builds as Bot', 'Deploys', 'Kept'],
    },
];

async function left(): Promise<string[]> {
    const described = (await app.integrations()).map(({ name, alias, enabled }) => {
        const as = alias ? ` as ${alias}` : '';
        return `${name}${as}${enabled ? '' : ', disabled'}`;
    });
    return described.sort();
}

describe('every subcommand', () => {
    test('is typed once', () => {
        const typed = new Set(steps.map(({ line }) => line.replace(/ .*/, '')));
        expect(subcommands.map(({ name }) => name).filter((name) => !typed.has(name))).toEqual([]);
    });

    test.each(steps)('does what it says: $line', async ({ line, begins, left: expected }) => {
        expect(await app.type(line.replace('<receiver>', receiver.url), { as: 'olivia' })).toMatch(begins);
        expect(await left()).toEqual(expected);
    });
});
