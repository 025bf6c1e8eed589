import type { Integration } from '../integrations/Integration';
import type { Messages } from '../messages/Messages';
import { say } from '../messages/say';
import { essentials } from './parts/essentials';
import { bold, bullets, code, codeBlock, codes, exact } from './parts/markdown';
import type { PrintCommand, SuggestedCommand } from './parts/SuggestedCommand';
import { suggestion } from './parts/suggestion';
import type { SummaryFacts } from './parts/summary';
import { summaryFacts } from './parts/summary';
import { typed } from './parts/typed';

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
export function removal(facts: RemovalFacts, messages: Messages, print: PrintCommand): string {
    const { removal: phrases } = messages;
    const { id, kind, name, enabled } = facts;
    return [
        `${bold(phrases.remove)} ${say(phrases.question[kind], { name: code(name) })}`,
        bullets(lines(facts, messages)),
        ...lossOfRest(facts, messages, print),
        say(phrases.howTo, { command: typed('remove', id, '--yes') }),
        ...(enabled ? [say(phrases.keep, { command: typed('disable', id) })] : []),
    ].join('\n');
}

function lines(facts: RemovalFacts, messages: Messages): string[] {
    const { facts: phrases } = messages;
    const { id, enabled, author } = facts;
    return [
        say(phrases.id, { id: exact(id) }),
        ...essentials(facts, messages),
        ...(author === undefined ? [] : [say(phrases.author, { person: code(author) })]),
        enabled ? phrases.enabled : phrases.notEnabled,
    ];
}

/** The reply once an integration is removed: what it was, and how to make it again. */
export function removed({ id, kind, name, recreate }: RemovalFacts, messages: Messages, print: PrintCommand): string {
    const { removal: phrases, enumeration } = messages;
    const { line, missing } = printed(recreate, print);
    const fields = codes(missing, enumeration.and);
    const again =
        line === undefined
            ? [missing.length > 0 ? say(phrases.noLineFor, { fields }) : phrases.noLine]
            : [
                  phrases.again[kind],
                  codeBlock([line]),
                  ...(missing.length > 0 ? [say(phrases.leftOut, { fields })] : []),
              ];
    return [`${bold(phrases.removed)} ${say(phrases.lost[kind], { name: code(name), id: exact(id) })}`, ...again].join(
        '\n',
    );
}

/** What is lost although there will be a line to make one like it: told before it is too late to keep it. */
function lossOfRest({ id, recreate }: RemovalFacts, messages: Messages, print: PrintCommand): string[] {
    const { removal: phrases, enumeration } = messages;
    const { line, missing: all } = printed(recreate, print);
    // Nothing keeps a secret.
    const missing = all.filter((field) => field !== 'secret');
    const values = {
        fields: codes(missing, enumeration.and),
        export: suggestion(print, { subcommand: 'export', values: { integration: id } }),
    };
    if (line === undefined) {
        return [say(missing.length > 0 ? phrases.willHaveNoLineFor : phrases.willHaveNoLine, values)];
    }
    return missing.length > 0 ? [say(phrases.willLack, values)] : [];
}

function printed({ command, leftOut }: RecreateFacts, print: PrintCommand) {
    return { line: command && print(command), missing: leftOut.filter((field) => field !== 'token') };
}

/** What there is to tell about an integration that is to be removed. */
export function removalFacts(integration: Integration, recreate: RecreateFacts): RemovalFacts {
    return { ...summaryFacts(integration), author: integration.author?.username, recreate };
}
