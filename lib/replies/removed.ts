import { bold, bullets, code, codeBlock, codes, exact } from './markdown';
import type { SummaryFacts } from './summary';
import type { Integration } from '../integrations/Integration';
import { summaryFacts } from './summary';

/** How to make again what is removed. */
export interface RemakeFacts {
    /** The command line that would. */
    readonly line: string;
    /** Fields that are not in the line. */
    readonly leftOut: readonly string[];
}

/** What is told before and after an integration is removed. */
export interface RemovalFacts extends SummaryFacts {
    readonly author?: string;
    readonly remake: RemakeFacts;
}

/** The question before an integration is removed: what will be gone, and how to say yes. */
export function removal(facts: RemovalFacts): string {
    const { id, kind, name, enabled, channel, username, event, urls, author } = facts;
    return [
        `${bold('Remove')} the ${kind} integration ${code(name)}? ${loss[kind]}`,
        bullets([
            `id: ${exact(id)}`,
            ...(kind === 'incoming' ? [] : [`event: ${code(event ?? '')}`]),
            ...(channel.length > 0 ? [`${kind === 'incoming' ? 'posts to' : 'listens to'}: ${codes(channel)}`] : []),
            ...(urls.length > 0 ? [`calls: ${codes(urls)}`] : []),
            ...(username === '' ? [] : [`posts as: ${code(username)}`]),
            ...(author === undefined ? [] : [`author: ${code(author)}`]),
            enabled ? 'enabled' : 'not enabled',
        ]),
        `Nothing is removed yet. To do it, click the button or type ${code(`/integration remove ${id} --yes`)}`,
        ...(enabled ? [`To stop it and keep it: ${code(`/integration disable ${id}`)}`] : []),
    ].join('\n');
}

/** The reply once an integration is removed: what it was, and how to make it again. */
export function removed({ id, kind, name, remake }: RemovalFacts): string {
    return [
        `${bold('Removed')} the ${kind} integration ${code(name)} (${exact(id)}). ${lost[kind]}`,
        ...again(kind, remake),
    ].join('\n');
}

const loss = {
    incoming: 'Its webhook URL stops working for good.',
    outgoing: 'It calls nothing any more, and its history is gone with it.',
};

const lost = {
    incoming: 'Its webhook URL works no more.',
    outgoing: 'Its history is gone with it.',
};

function again(kind: RemovalFacts['kind'], { line, leftOut }: RemakeFacts): string[] {
    const missing = leftOut.filter((field) => field !== 'token');
    return [
        `This makes one like it again, ${kind === 'incoming' ? 'with another URL' : 'with another token'}:`,
        codeBlock([line]),
        ...(missing.length > 0 ? [`Not in the line: its ${codes(missing, 'and')}.`] : []),
    ];
}

/** What there is to tell about an integration that is to be removed. */
export function removalFacts(integration: Integration, remake: RemakeFacts): RemovalFacts {
    return { ...summaryFacts(integration), author: integration.author?.username, remake };
}
