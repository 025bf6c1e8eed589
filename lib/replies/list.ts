import { whyNotApplicable } from '../integrations/fields/checkFields';
import { fields } from '../integrations/fields/fields';
import type { Integration } from '../integrations/Integration';
import { templateOf } from '../integrations/templateOf';
import { PAGE_SIZE } from '../integrations/search/listPage';
import type { Truncation } from '../integrations/Integrations';
import type { Messages } from '../messages/Messages';
import { grouped, say, sayCount } from '../messages/say';
import { bold, bullets, code, codeBlock, exact, whole } from './parts/markdown';
import type { PrintCommand, SuggestedCommand, SuggestedValues } from './parts/SuggestedCommand';
import type { SummaryFacts } from './parts/summary';
import { summaryFacts } from './parts/summary';
import { suggestion } from './parts/suggestion';
import { typed } from './parts/typed';
import type { WhereaboutsFacts } from './parts/whereabouts';
import { phraseFor, whereabouts } from './parts/whereabouts';
import type { Kind } from '../integrations/kinds';

/** One integration in a list. */
export interface ListedIntegration extends SummaryFacts, WhereaboutsFacts {
    /** Username. */
    readonly author?: string;
    /** Name of the template that its script was made from. */
    readonly template?: string;
}

/** What integrations were looked for. */
export interface FilterFacts {
    readonly kind?: Kind;
    readonly name?: string;
    readonly channel?: string;
}

/** A page of the integrations that somebody may see. */
export interface ListFacts {
    readonly integrations: readonly ListedIntegration[];
    readonly filter: FilterFacts;
    /** How many come before those of this page. */
    readonly before: number;
    readonly total: number;
    /** Where there are such pages: the last one only when this page lies beyond it. */
    readonly previous?: PageCommand;
    readonly next?: PageCommand;
    readonly last?: PageCommand;
    /** Present when not all were looked through. */
    readonly truncated?: Truncation;
}

type PageCommand = Extract<SuggestedCommand, { subcommand: 'list' }>;

/** A page of the integrations that somebody may see, and how to get the next. */
export function list(facts: ListFacts, messages: Messages, print: PrintCommand): string {
    const { list: phrases } = messages;
    const { integrations, total, next, last, truncated } = facts;
    if (total === 0) {
        return none(facts, messages, print);
    }
    const rest = truncated ? [truncatedNote(truncated, messages)] : [];
    if (last !== undefined) {
        return [heading(facts, messages), ...pageLine(phrases.beyond, last, print), ...rest].join('\n');
    }
    return [
        heading(facts, messages),
        bullets(integrations.map((it) => listed(it, messages))),
        ...(next === undefined ? [] : pageLine(phrases.next, next, print)),
        ...rest,
    ].join('\n');
}

/** How many there are of what was looked for, and which of them are shown. */
export function heading(facts: ListFacts, messages: Messages): string {
    const { list: phrases } = messages;
    const { integrations, filter, before, total, last } = facts;
    const count = sayCount(phrases.count, total, messages);
    const range = say(phrases.range, {
        first: grouped(before + 1, messages),
        last: grouped(before + integrations.length, messages),
        total: grouped(total, messages),
    });
    const isAll = integrations.length === total || last !== undefined;
    return `${bold(isAll ? count : range)}${described(filter, messages)}`;
}

/** What leads to the same page of the same list. */
export function listValues({ filter, before }: Pick<ListFacts, 'filter' | 'before'>): SuggestedValues['list'] {
    const { kind: type, channel, name: search } = filter;
    return { type, channel, search, page: before > 0 ? before / PAGE_SIZE + 1 : undefined };
}

/** What was typed for this page comes back with another number, unless it came about in a way that cannot be typed. */
function pageLine(words: string, command: PageCommand, print: PrintCommand): string[] {
    const line = print(command);
    return line === undefined ? [`${words} ${code(`--page ${command.values.page ?? 1}`)}`] : [words, codeBlock([line])];
}

/** That there are none, and what to do about it. */
export function none(
    { filter, truncated }: Pick<ListFacts, 'filter' | 'truncated'>,
    messages: Messages,
    print: PrintCommand,
): string {
    const { list: phrases } = messages;
    const wanted = described(filter, messages);
    if (truncated) {
        const start = say(phrases.noMatchSoFar, {
            after: grouped(truncated.after, messages),
            of: grouped(truncated.of, messages),
        });
        return `${start}${wanted}. ${say(phrases.narrow, { option: whole('--search') })}`;
    }
    if (filter.channel !== undefined && filter.kind === undefined && filter.name === undefined) {
        const values = { type: 'incoming' as const, name: phrases.exampleName, channel: [filter.channel] };
        const command = suggestion(print, { subcommand: 'create', values });
        const all = say(phrases.all, { command: typed('list') });
        return `${say(phrases.emptyRoom, { channel: code(filter.channel), command })}\n${all}`;
    }
    return wanted === ''
        ? say(phrases.empty, { command: typed('create', 'incoming', '"CI builds"') })
        : `${phrases.noMatch}${wanted}. ${say(phrases.all, { command: typed('list') })}`;
}

/** That not all integrations were looked through, and what to do about it. */
export function truncatedNote({ after, of }: Truncation, messages: Messages): string {
    const values = { after: grouped(after, messages), of: grouped(of, messages), option: whole('--search') };
    return say(messages.list.truncated, values);
}

/** What a filter let through, to follow a number or a colon. */
export function described({ kind, name, channel }: FilterFacts, { list: phrases }: Messages): string {
    return [
        ...(kind === undefined ? [] : [phrases.filterKind[kind]]),
        ...(channel === undefined ? [] : [say(phrases.filterChannel, { channel: code(channel) })]),
        ...(name === undefined ? [] : [say(phrases.filterName, { name: code(name) })]),
    ]
        .map((it, index) => (index === 0 ? ` ${it}` : `, ${it}`))
        .join('');
}

/** One integration in a line, with the id by which commands mean it. */
function listed(it: ListedIntegration, messages: Messages): string {
    const { list: phrases } = messages;
    return [
        place(it, messages),
        it.enabled ? phrases.enabled : bold(phrases.disabled),
        ...(it.template === undefined ? [] : [say(phrases.template, { template: code(it.template) })]),
        ...(it.author === undefined ? [] : [say(phrases.author, { person: code(it.author) })]),
        exact(it.id),
    ].join(' · ');
}

function place(it: ListedIntegration, messages: Messages): string {
    const values = { name: code(it.name), person: code(it.username), ...whereabouts(it, messages) };
    return say(messages.list[phraseFor(it)], values);
}

/** What a list tells of an integration. */
export function listedFacts(integration: Integration): ListedIntegration {
    const { values, author } = integration;
    return {
        ...summaryFacts(integration),
        inRooms: whyNotApplicable('channel', values) === undefined,
        otherEvent: values.event !== undefined && values.event !== fields.event.default,
        author: author?.username,
        template: templateOf(values)?.name,
    };
}
