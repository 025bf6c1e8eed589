import type { Truncation } from '../integrations/Integrations';
import { bold, bullets, code, codeBlock, codes, exact } from './markdown';
import type { PrintCommand, SuggestedCommand } from './SuggestedCommand';
import type { SummaryFacts } from './summary';
import { whyNotApplicable } from '../integrations/checkFields';
import { fields } from '../integrations/fields';
import type { Integration } from '../integrations/Integration';
import { summaryFacts } from './summary';

/** One integration in a list. */
export interface ListedIntegration extends SummaryFacts {
    /** Whether it is about rooms at all. */
    readonly inRooms: boolean;
    /** Whether its event is another than the usual one. */
    readonly otherEvent: boolean;
    /** Username. */
    readonly author?: string;
}

/** What integrations were looked for. */
export interface FilterFacts {
    readonly kind?: 'incoming' | 'outgoing';
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
    readonly next?: PageCommand;
    readonly last?: PageCommand;
    /** Present when not all were looked through. */
    readonly truncated?: Truncation;
}

type PageCommand = Extract<SuggestedCommand, { subcommand: 'list' }>;

/** How many channels of one integration a line of the list names. */
const NAMED_CHANNELS = 3;

/** A page of the integrations that somebody may see, and how to get the next. */
export function list(facts: ListFacts, print: PrintCommand): string {
    const { integrations, filter, before, total, next, last, truncated } = facts;
    if (total === 0) {
        return none(filter, truncated);
    }
    const rest = truncated ? [truncatedNote(truncated)] : [];
    if (last !== undefined) {
        const end = `This page is beyond the end of the list, which has ${counted(total)}${described(filter)}.`;
        return [...pageLine(`${end} The last page:`, last, print), ...rest].join('\n');
    }
    const range =
        integrations.length === total
            ? counted(total)
            : `Integrations ${grouped(before + 1)}–${grouped(before + integrations.length)} of ${grouped(total)}`;
    return [
        `${bold(range)}${described(filter)}`,
        bullets(integrations.map(listed)),
        ...(next === undefined ? [] : pageLine('Next page:', next, print)),
        ...rest,
    ].join('\n');
}

/** What was typed for this page comes back with another number, unless it came about in a way that cannot be typed. */
function pageLine(words: string, command: PageCommand, print: PrintCommand): string[] {
    const line = print(command);
    return line === undefined ? [`${words} ${code(`--page ${command.values.page ?? 1}`)}`] : [words, codeBlock([line])];
}

/** That there is nothing to show, and what to type next. */
export function none(filter: FilterFacts, truncated?: Truncation): string {
    if (truncated) {
        return `None of the first ${grouped(truncated.after)} of ${counted(truncated.of)} is one${described(filter)} that you may see. The look stopped there; ${code('--search')} narrows it.`;
    }
    return Object.keys(filter).length === 0
        ? 'There are no integrations that you may see. Make one: `/integration create incoming "CI builds"`'
        : `No integration that you may see is${described(filter)}. \`/integration list\` shows them all.`;
}

/** That not all integrations were looked through, and what to do about it. */
export function truncatedNote({ after, of }: Truncation): string {
    return `Stopped early: only the first ${grouped(after)} of ${grouped(of)} were looked through. ${code('--search')} narrows the look.`;
}

/** How many integrations, in words. */
export function counted(total: number): string {
    return `${grouped(total)} ${total === 1 ? 'integration' : 'integrations'}`;
}

/** What a filter let through, to follow a number or a noun. */
export function described({ kind, name, channel }: FilterFacts): string {
    return [
        ...(kind === undefined ? [] : [` of type ${kind}`]),
        ...(channel === undefined ? [] : [` in ${code(channel)}`]),
        ...(name === undefined ? [] : [` with ${code(name)} in the name`]),
    ].join(',');
}

function listed(it: ListedIntegration): string {
    return [
        `${code(it.name)} ${it.kind} ${place(it)} as ${code(it.username)}`,
        it.enabled ? 'enabled' : bold('disabled'),
        ...(it.author === undefined ? [] : [`by ${code(it.author)}`]),
        exact(it.id),
    ].join(' · ');
}

function place({ kind, channel, event = '', otherEvent, inRooms }: ListedIntegration): string {
    const named = channel.slice(0, NAMED_CHANNELS);
    const more = channel.length - named.length;
    const rooms =
        channel.length === 0 ? 'all public channels' : `${codes(named)}${more > 0 ? ` and ${more} more` : ''}`;
    if (kind === 'incoming') {
        return `to ${rooms}`;
    }
    const on = otherEvent ? `on ${code(event)}` : '';
    return inRooms ? `from ${rooms} ${on}`.trim() : on;
}

function grouped(count: number): string {
    return count.toLocaleString('en');
}

/** What a list tells of an integration. */
export function listedFacts(integration: Integration): ListedIntegration {
    const { values, author } = integration;
    return {
        ...summaryFacts(integration),
        inRooms: whyNotApplicable('channel', values) === undefined,
        otherEvent: values.event !== undefined && values.event !== fields.event.default,
        author: author?.username,
    };
}
