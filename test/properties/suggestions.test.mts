import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { subcommands } from '../../commands/subcommands.ts';
import { commandPrinter } from '../../lib/dispatch/commandLine.ts';
import { usageOf } from '../../lib/dispatch/describe.ts';
import { dispatch } from '../../lib/dispatch/dispatch.ts';
import { readLine } from '../../lib/dispatch/readLine.ts';
import { buildContext } from '../../lib/engine/buildContext.ts';
import { buildServices } from '../../lib/engine/services.ts';
import { withHiddenShown } from '../../lib/grammar/visibility.ts';
import { parseCommand } from '../../lib/grammar/parseCommand.ts';
import { en } from '../../lib/messages/languages/en.ts';
import { succeed } from '../../lib/Outcome.ts';
import { offeredWords } from '../../lib/dispatch/offeredWords.ts';
import { codeBlock, whole } from '../../lib/replies/parts/markdown.ts';
import { offersOf } from '../../lib/replies/offers/offers.ts';
import { renderFailure, renderReply } from '../../lib/replies/renderReply.ts';
import type { SuggestedCommand } from '../../lib/replies/parts/SuggestedCommand.ts';
import { anInvocation } from '../fakes/anInvocation.mts';
import type { FakeIntegration } from '../fakes/api/FakeIntegrationStore.mts';
import { FakeRestApi } from '../fakes/FakeRestApi.mts';
import { anEnvironment } from '../fakes/runWords.mts';
import { parseParameters } from '../workspace/rest/parseParameters.mts';
import { ShownCode } from './ShownCode.mts';
import { wildIntegrations } from './wildIntegrations.mts';

/** Many for once, as many as are quick for every run. */
const RUNS = Number(process.env.PROPERTY_RUNS ?? 300);

const printLine = commandPrinter(subcommands);

/** What is typed about each integration, and about all. */
const aboutOne = ['show', 'update', 'enable', 'disable', 'clone', 'test', 'history', 'rotate', 'doctor', 'export'];
const aboutAll = [['list'], ['list', '--page', '9'], ['doctor'], ['export'], ['help'], ['whoami']];

/** What a suggested line says beside the integration it is about: words of the app's own, or fields of that integration. */
type Values = Readonly<Record<string, unknown>>;

function withStored(stored: readonly FakeIntegration[]) {
    const api = new FakeRestApi();
    (api.integrations as FakeIntegration[]).push(...structuredClone(stored));
    const { 'X-User-Id': userId, 'X-Auth-Token': token } = api.login('admin');
    const parts = { sender: { roles: ['admin'] }, transport: api.transport };
    return { ...parts, settings: { 'api-user-id': userId, 'api-token': token } };
}

/** Runs words, and answers the reply with every command it was made of, by the line that says it. */
async function reply(words: string[], stored: readonly FakeIntegration[]) {
    const { sender, room, context, read, modify, http, persistence, logger } = anInvocation(withStored(stored));
    const accessors = { read, modify, http, persistence };
    const sendFile = () => Promise.resolve(succeed('integrations.bot'));
    const services = { ...buildServices(accessors, anEnvironment()), sendFile };
    const commandContext = buildContext({ sender, room, threadId: context.getThreadId(), accessors, services, logger });
    const outcome = await dispatch(readLine(words, subcommands), subcommands, commandContext);
    const printed = new Map<string, SuggestedCommand>();
    const print = (command: SuggestedCommand) => {
        const line = printLine(command);
        if (line !== undefined) {
            printed.set(line, command);
        }
        return line;
    };
    const text = outcome.ok
        ? renderReply(outcome.value, en, print)
        : renderFailure(outcome.failure, en, { isAdmin: true, usage: '' });
    const { buttons = [], choice } = (outcome.ok ? offersOf(outcome.value, en) : undefined) ?? {};
    return { text, printed, offers: [...buttons, ...(choice?.options ?? [])] };
}

/** What the server and the app make of a line. */
function meaningOf(line: string): { subcommand: string; values: Values } | undefined {
    const [, word = '', ...rest] = /^\/integration(?: (\S+)(?: (.*))?)?$/s.exec(line) ?? [];
    const subcommand = subcommands.find(({ name }) => name === word);
    const parsed = subcommand && parseCommand(subcommand, parseParameters(rest[0] ?? ''));
    return parsed?.ok ? { subcommand: word, values: parsed.values } : undefined;
}

function plain(values: Values): Values {
    return JSON.parse(JSON.stringify(values)) as Values;
}

/** Lines of the app's own words, about an integration by its id, with a place to fill in at most. */
const OWN_WORDS =
    /^\/integration( (?:[a-z]+|65f0a1b2c3d4e5f6a7b8c9\d\d|--[a-z-]+|"CI builds"|Alerts|rocket\.cat|<[a-z-]+>|\d+))*$/;

/** What help shows of each subcommand: its usage and examples. */
const OWN_LINES = new Set(
    subcommands.flatMap((it) => [
        usageOf(it),
        ...it.examples.map((words) => `/integration ${it.name} ${words}`.trim()),
    ]),
);

test(
    'every line and button of every reply says exactly the command that it stands for, whatever is stored',
    async () => {
        const shown = new ShownCode();
        let seen = 0;
        let pressable = 0;
        const property = fc.asyncProperty(wildIntegrations, fc.nat(), async (stored, pick) => {
            const ids = stored.map(({ _id }) => _id);
            const subcommand = aboutOne[pick % aboutOne.length] ?? '';
            const lines = [
                ['remove', ids[0] ?? ''],
                ['remove', ids[0] ?? '', '--yes'],
                ...ids.map((id) => [subcommand, id, ...(subcommand === 'clone' ? ['Twin'] : [])]),
                ['show', stored[0]?.name ?? ''],
                aboutAll[pick % aboutAll.length] ?? [],
            ];
            for (const words of lines) {
                const { text, printed, offers } = await reply(words, stored);
                pressable += offers.length;
                const lost = offers.filter((it) => offeredWords(it, subcommands) === undefined);
                // What no line says has no button either.
                expect(lost.filter(({ command }) => printLine(command as SuggestedCommand) !== undefined)).toEqual([]);
                for (const line of shown.linesOf(text)) {
                    seen++;
                    const command = printed.get(line);
                    if (command) {
                        const { subcommand: name, values } = command;
                        expect(meaningOf(line)).toEqual({ subcommand: name, values: plain({ ...values }) });
                    } else if (!OWN_WORDS.test(line) && !OWN_LINES.has(line)) {
                        expect(
                            shownTexts(shown, [...stored.flatMap((it) => Object.values(it).flat()), ...words], line),
                        ).not.toEqual([]);
                    }
                }
            }
        });
        await fc.assert(property, { numRuns: RUNS });
        expect(seen).toBeGreaterThan(RUNS * 5);
        expect(pressable).toBeGreaterThan(RUNS * 5);
    },
    RUNS * 500,
);

/** What stored texts look like that are lines to type themselves, whole or cut, with marks for what hides in them, or as a rotation renames them: showing them is no advice to type them. */
function shownTexts(shown: ShownCode, stored: readonly unknown[], line: string): string[] {
    return stored
        .filter((it): it is string => typeof it === 'string')
        .flatMap((text) =>
            [whole(text), codeBlock([text]), codeBlock([withHiddenShown(text)])].flatMap((it) => shown.of(it)),
        )
        .flatMap((text) => [text, `${text} (old)`])
        .filter((text) => withPlainBlanks(text).startsWith(withPlainBlanks(line.replace(/…$/, ''))));
}

/** Blanks at the ends of a text are made visible where they are what is wrong with it. */
function withPlainBlanks(text: string): string {
    return text.replace(/[\s␣]+/g, ' ').trim();
}
