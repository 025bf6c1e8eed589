import { bold, bullets, code, codeBlock, codes, exact } from './markdown';
import type { PrintCommand, SuggestedCommand } from './SuggestedCommand';
import type { SummaryFacts } from './summary';
import { suggestion } from './suggestion';
import type { Integration } from '../integrations/Integration';
import { summaryFacts } from './summary';

/** How to make again what is removed. */
export interface RecreateFacts {
    /** The command that would, if one can be typed. */
    readonly command?: SuggestedCommand;
    /** Fields that it cannot say. */
    readonly leftOut: readonly string[];
}

/** What is told before and after an integration is removed. */
export interface RemovalFacts extends SummaryFacts {
    readonly author?: string;
    readonly recreate: RecreateFacts;
}

/** The question before an integration is removed: what will be gone, and how to say yes. */
export function removal(facts: RemovalFacts, print: PrintCommand): string {
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
        ...lossOfRest(facts, print),
        `Nothing is removed yet. To do it, click the button or type ${code(`/integration remove ${id} --yes`)}`,
        ...(enabled ? [`To stop it and keep it: ${code(`/integration disable ${id}`)}`] : []),
    ].join('\n');
}

/** The reply once an integration is removed: what it was, and how to make it again. */
export function removed({ id, kind, name, recreate }: RemovalFacts, print: PrintCommand): string {
    return [
        `${bold('Removed')} the ${kind} integration ${code(name)} (${exact(id)}). ${lost[kind]}`,
        ...again(kind, recreate, print),
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

function again(kind: RemovalFacts['kind'], recreate: RecreateFacts, print: PrintCommand): string[] {
    const { line, missing } = printed(recreate, print);
    return line === undefined
        ? [`No line that can be typed makes one like it again${whyNot(missing)}.`]
        : [
              `This makes one like it again, ${kind === 'incoming' ? 'with another URL' : 'with another token'}:`,
              codeBlock([line]),
              ...(missing.length > 0
                  ? [`Not in the line, so to be set again elsewhere: its ${codes(missing, 'and')}.`]
                  : []),
          ];
}

/** What is lost although there will be a line to make one like it: told before it is too late to keep it. */
function lossOfRest({ id, recreate }: RemovalFacts, print: PrintCommand): string[] {
    const { line, missing } = printed(recreate, print);
    const keep = suggestion(print, { subcommand: 'export', values: { integration: id } });
    if (line === undefined) {
        return [`No line that can be typed will make one like it again${whyNot(missing)}. Keep it first: ${keep}`];
    }
    return missing.length > 0
        ? [`The line that makes one like it again will lack its ${codes(missing, 'and')}. Keep that first: ${keep}`]
        : [];
}

function printed({ command, leftOut }: RecreateFacts, print: PrintCommand) {
    return { line: command && print(command), missing: leftOut.filter((field) => field !== 'token') };
}

function whyNot(missing: readonly string[]): string {
    return missing.length > 0 ? `, as none says its ${codes(missing, 'and')}` : ', as it would be too long';
}

/** What there is to tell about an integration that is to be removed. */
export function removalFacts(integration: Integration, recreate: RecreateFacts): RemovalFacts {
    return { ...summaryFacts(integration), author: integration.author?.username, recreate };
}
