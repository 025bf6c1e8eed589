import type { Failure } from '../Failure';
import { mayHaveBeenApplied } from '../Failure';
import type { FieldChange } from '../integrations/fields/fieldChanges';
import { limits } from '../limits';
import type { Messages } from '../messages/Messages';
import { say, sayCount } from '../messages/say';
import type { Problem } from '../Problem';
import { failureText } from './failures/failures';
import { fieldChange } from './parts/fieldChange';
import { bold, bullets, code, codes, exact } from './parts/markdown';
import { problem } from './failures/problems';
import type { ImportSource, PrintCommand } from './parts/SuggestedCommand';
import { suggestion } from './parts/suggestion';
import { typed } from './parts/typed';

/** What is to be done, or was done, about one integration that was kept. */
export type ImportEntry = { readonly name: string } & (
    | { readonly kind: 'unchanged' | 'namesakes' | 'unseen' | 'repeated' }
    | ({ readonly kind: 'create' } & Written)
    | ({ readonly kind: 'update'; readonly changes: readonly FieldChange[] } & Written)
    /** The name may be empty: it is found by its number in the list, from 1 on. */
    | { readonly kind: 'wrong'; readonly number: number; readonly problems: readonly Problem[] }
    | ({ readonly kind: 'updated'; readonly id: string } & Written)
    /** Fields that the workspace gave another value than was asked for are told. */
    | ({ readonly kind: 'created'; readonly id: string; readonly otherwise: readonly string[] } & Written)
    | { readonly kind: 'failed'; readonly failure: Failure }
    /** The workspace left these fields as they were, and may have changed others. */
    | ({ readonly kind: 'refused'; readonly fields: readonly string[]; readonly isChanged: boolean } & Written)
    /** It was its turn no more, after one that failed. */
    | { readonly kind: 'left' }
);

interface Written {
    /** True where what was exported checked signatures, by a secret that no export holds. */
    readonly losesSecret?: boolean;
}

/** What an import would do, or has done, and what it was read from. */
export interface ImportFacts {
    readonly entries: readonly ImportEntry[];
    readonly source: ImportSource;
}

/** How many entries are told one by one. */
const SHOWN = 15;

type EntryKind = ImportEntry['kind'];

/** The plan of an import: what would be created and changed, what is so already, and what is left alone and why. */
export function importPlan({ entries }: ImportFacts, messages: Messages, print: PrintCommand): string {
    const { importing: phrases } = messages;
    const kinds = entries.map(({ kind }) => kind);
    const isWork = kinds.includes('create') || kinds.includes('update');
    const isWrong = kinds.includes('wrong');
    return [
        `${bold(phrases.plan)} ${countsOf(entries, messages)}`,
        ...listed(entries, messages, print),
        ...lostSecrets(entries, messages),
        ...(isWrong ? [phrases.correct] : []),
        ...(isWork ? [say(phrases.notYet, { option: code('--yes') })] : isWrong ? [] : [phrases.nothingToDo]),
    ].join('\n');
}

/** What an import has done, what not and why, and how to go on. */
export function imported({ entries }: ImportFacts, messages: Messages, print: PrintCommand): string {
    const { importing: phrases } = messages;
    const kinds = entries.map(({ kind }) => kind);
    const isDone = entries.every(isAsAsked);
    const isNothing = !entries.some(isChanged);
    const heading = isDone ? phrases.done : isNothing ? phrases.notDone : phrases.halfDone;
    return [
        `${bold(heading)} ${countsOf(entries, messages)}`,
        ...listed(entries, messages, print),
        ...lostSecrets(entries, messages),
        ...(kinds.includes('created') ? [say(phrases.secrets, { command: typed('show', '<id>') })] : []),
        ...(kinds.includes('wrong') ? [phrases.correct] : []),
        ...(isUnfinished(entries) ? [phrases.goOn] : []),
    ].join('\n');
}

/** Whether importing the same again may do more of it. */
export function isUnfinished(entries: readonly ImportEntry[]): boolean {
    return entries.some(({ kind }) => kind === 'failed' || kind === 'left');
}

function isAsAsked(entry: ImportEntry): boolean {
    return entry.kind === 'created'
        ? entry.otherwise.length === 0
        : entry.kind === 'updated' || entry.kind === 'unchanged';
}

function isChanged(entry: ImportEntry): boolean {
    return entry.kind === 'refused' ? entry.isChanged : entry.kind === 'created' || entry.kind === 'updated';
}

function countsOf(entries: readonly ImportEntry[], messages: Messages): string {
    const { counts } = messages.importing;
    return (Object.keys(counts) as (keyof typeof counts)[])
        .map((kind) => [counts[kind], entries.filter((it) => countedAs(it.kind) === kind).length] as const)
        .filter(([, count]) => count > 0)
        .map(([phrase, count]) => say(phrase, { count }))
        .join(', ');
}

function countedAs(kind: EntryKind): keyof Messages['importing']['counts'] {
    if (kind === 'refused') {
        return 'failed';
    }
    return kind === 'namesakes' || kind === 'unseen' || kind === 'repeated' ? 'doubt' : kind;
}

/** Of those that are as they were kept nothing is to be told; what is wrong is told before what goes well. */
function listed(entries: readonly ImportEntry[], messages: Messages, print: PrintCommand): string[] {
    const order: readonly EntryKind[] = [
        'failed',
        'refused',
        'wrong',
        'namesakes',
        'unseen',
        'repeated',
        'update',
        'create',
        'updated',
        'created',
    ];
    const told = order.flatMap((kind) => entries.filter((it) => it.kind === kind));
    const more = told.length - SHOWN;
    return [
        ...(told.length > 0 ? [bullets(told.slice(0, SHOWN).map((it) => entryLine(it, messages, print)))] : []),
        ...(more > 0 ? [sayCount(messages.importing.more, more, messages)] : []),
    ];
}

function lostSecrets(entries: readonly ImportEntry[], messages: Messages): string[] {
    const names = entries.filter((it) => 'losesSecret' in it && it.losesSecret === true).map(({ name }) => name);
    const values = { names: codes(names, messages.enumeration.and), command: typed('update', '<name>') };
    return names.length > 0 ? [say(messages.importing.lostSecrets, values)] : [];
}

function entryLine(entry: ImportEntry, messages: Messages, print: PrintCommand): string {
    const { entries: phrases } = messages.importing;
    const name = code(entry.name);
    switch (entry.kind) {
        case 'update': {
            const changes = entry.changes.map((it) => fieldChange(it, messages)).join('; ');
            return say(phrases.update, { name, changes });
        }
        case 'wrong': {
            const problems = entry.problems.slice(0, limits.problems).map((it) => problem(it, messages));
            const it = entry.name.trim() === '' ? say(phrases.nameless, { number: entry.number }) : name;
            return say(phrases.wrong, { name: it, problems: problems.join(' ') });
        }
        case 'refused':
            return say(phrases.refused, { name, fields: codes(entry.fields, messages.enumeration.and) });
        case 'created': {
            const { otherwise } = entry;
            const values = { name, id: exact(entry.id), fields: codes(otherwise, messages.enumeration.and) };
            return say(otherwise.length > 0 ? phrases.createdOtherwise : phrases.created, values);
        }
        case 'updated':
            return say(phrases.updated, { name, id: exact(entry.id) });
        case 'failed': {
            const phrase = mayHaveBeenApplied(entry.failure) ? phrases.unknown : phrases.failed;
            return say(phrase, { name, reason: reasonOf(entry.failure, messages) });
        }
        case 'unseen': {
            const list = suggestion(print, { subcommand: 'list', values: { search: entry.name } });
            return say(phrases.unseen, { name, list, create: typed('create') });
        }
        case 'create':
        case 'unchanged':
        case 'namesakes':
        case 'repeated':
        case 'left':
            return say(phrases[entry.kind], { name });
    }
}

function reasonOf(it: Failure, messages: Messages): string {
    return it.kind === 'usage'
        ? it.problems.map((one) => problem(one, messages)).join(' ')
        : failureText(it, { isAdmin: false, untouched: messages.importing.untouched }, messages);
}
