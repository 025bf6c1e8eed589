import type { Failure } from '../Failure';
import { mayHaveBeenApplied } from '../Failure';
import { eventUses } from '../integrations/events';
import { limits } from '../limits';
import type { Messages } from '../messages/Messages';
import { say, sayCount } from '../messages/say';
import { hookRefusal } from './hookRefusals';
import { bold, bullets, code, codeBlock, codes, withoutMentions } from './parts/markdown';
import type { TestFacts, UrlResult } from './TestFacts';
import { typed } from './parts/typed';

/** What a sample says, so that nobody takes it for real. */
export function sampleText(
    { name, username, text }: { readonly name: string; readonly username: string; readonly text?: string },
    { tested: phrases }: Messages,
): string {
    const values = { name: withoutMentions(code(name)), person: code(username) };
    return text === undefined ? say(phrases.sample, values) : say(phrases.sampleSaying, { ...values, text });
}

/** What a test found out. */
export function tested(facts: TestFacts, messages: Messages): string {
    switch (facts.kind) {
        case 'posted':
            return facts.failure ? notTaken({ ...facts, failure: facts.failure }, messages) : taken(facts, messages);
        case 'withheld':
            return withheld(facts, messages);
        case 'sample':
            return sample(facts, messages);
        case 'fired':
            return fired(facts, messages);
    }
}

type Posted = Extract<TestFacts, { kind: 'posted' }>;

function taken(
    { name, channel, milliseconds, status = 200, hasScript }: Posted,
    { tested: phrases }: Messages,
): string {
    return [
        bold(phrases.works),
        say(phrases.took, { name: code(name), status, milliseconds }),
        ...(channel.length > 0 ? [say(phrases.lookIn, { channels: codes(channel) })] : []),
        ...(hasScript ? [phrases.scriptDecides] : []),
    ].join(' ');
}

function notTaken(facts: Posted & { readonly failure: Failure }, messages: Messages): string {
    const { tested: phrases } = messages;
    const { name, channel, milliseconds, status, failure } = facts;
    const values = { name: code(name), milliseconds, status: status ?? 0 };
    const answered = (status ?? 0) < 400 ? phrases.answered : phrases.refused;
    const unknown = channel.length > 0 ? say(phrases.unknownLookIn, { channels: codes(channel) }) : phrases.unknown;
    return [
        bold(phrases.fails),
        say(status === undefined ? phrases.noAnswer : answered, values),
        hookRefusal(failure, facts, messages),
        ...(mayHaveBeenApplied(failure) ? [unknown] : []),
    ].join(' ');
}

/** A script decides who reads what it makes of a message: that is told before anything is sent. */
function withheld(facts: Extract<TestFacts, { kind: 'withheld' }>, messages: Messages): string {
    const { tested: phrases, enumeration } = messages;
    const { id, name, channel, username, choosesChannel, body } = facts;
    const values = { person: code(username), channels: codes(channel, enumeration.and) };
    const inChannels = choosesChannel ? phrases.readersInAndAnywhere : phrases.readersIn;
    return [
        `${bold(phrases.withheld)} ${say(phrases.scriptDecidesAll, { name: code(name) })}`,
        codeBlock(body.split('\n')),
        say(channel.length > 0 ? inChannels : phrases.readersAnywhere, values),
        say(phrases.sendBody, { command: typed('test', id, '--send'), option: code(`--json '{"text":"Hello"}'`) }),
    ].join('\n');
}

function sample(facts: Extract<TestFacts, { kind: 'sample' }>, messages: Messages): string {
    const { tested: phrases } = messages;
    const { id, name, event, urls, body } = facts;
    return [
        `${bold(phrases.nothingSent)} ${say(phrases.wouldPost, { event: code(event), name: code(name), urls: codes(urls) })}`,
        codeBlock(body.split('\n')),
        ...bareness(event, messages),
        ...cautions(facts, messages),
        say(phrases.send, { command: typed('test', id, '--send') }),
    ].join('\n');
}

function fired(facts: Extract<TestFacts, { kind: 'fired' }>, messages: Messages): string {
    const { tested: phrases } = messages;
    const { name, event, results, left } = facts;
    const accepted = results.filter(({ status = 0 }) => status >= 200 && status < 300).length;
    const heading = bold(sayCount(phrases.accepted, results.length, messages, { accepted }));
    return [
        `${heading} ${say(phrases.sampleOf, { event: code(event), name: code(name) })}`,
        bullets(results.map((it) => result(it, messages))),
        ...(left.length > 0 ? [say(phrases.left, { urls: codes(left), most: limits.testedUrls })] : []),
        ...bareness(event, messages),
        ...cautions(facts, messages),
    ].join('\n');
}

function bareness(event: string, { tested: phrases }: Messages): string[] {
    return eventUses(event).message ? [] : [phrases.bare];
}

function cautions(
    { id, enabled, hasScript }: Pick<TestFacts, 'id' | 'enabled' | 'hasScript'>,
    { tested: phrases }: Messages,
): string[] {
    return [
        ...(enabled ? [] : [say(phrases.disabled, { command: typed('enable', id) })]),
        ...(hasScript ? [phrases.scriptSkipped] : []),
    ];
}

function result(it: UrlResult, messages: Messages): string {
    const { tested: phrases, callErrors } = messages;
    const { status, networkError, outcomeUnknown, milliseconds = 0 } = it;
    const url = code(it.url);
    if (status !== undefined) {
        return say(phrases.status, { url, status, meaning: statusWords(status, messages), milliseconds });
    }
    if (networkError === undefined) {
        return say(phrases.notAddress, { url });
    }
    const reason = say(callErrors[networkError], { seconds: limits.request / 1000 });
    return say(outcomeUnknown === true ? phrases.failedUnknown : phrases.failed, { url, reason, milliseconds });
}

function statusWords(status: number, { statuses }: Messages): string {
    const known = (statuses as Partial<Record<number, string>>)[status];
    if (known !== undefined) {
        return known;
    }
    const belowFailure = status < 400 ? statuses.redirect : statuses.refused;
    const otherwise = status >= 500 ? statuses.failed : belowFailure;
    return status < 300 ? statuses.accepted : otherwise;
}
