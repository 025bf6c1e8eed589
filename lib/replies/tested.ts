import type { Failure, NetworkError } from '../Failure';
import { mayHaveBeenApplied } from '../Failure';
import { bold, bullets, code, codeBlock, codes } from './markdown';
import { useOf } from '../integrations/events';
import type { TestFacts, UrlResult } from './TestFacts';
import { hookRefusals } from './hookRefusals';

/** What a sample says, so that nobody takes it for real. */
export function sampleText(name: string, username: string, text: string | undefined): string {
    const mark = `Test of the integration ${code(name)} by ${code(username)}`;
    return text === undefined ? `${mark}.` : `${mark}: ${text}`;
}

/** What a test found out. */
export function tested(facts: TestFacts): string {
    switch (facts.kind) {
        case 'posted':
            return posted(facts);
        case 'withheld':
            return withheld(facts);
        case 'sample':
            return sample(facts);
        case 'fired':
            return fired(facts);
    }
}

function isKnown(key: string): boolean {
    return Object.prototype.hasOwnProperty.call(hookRefusals, key);
}

type Posted = Extract<TestFacts, { kind: 'posted' }>;

function posted(facts: Posted): string {
    const { name, channel, milliseconds, status, failure, hasScript } = facts;
    if (failure) {
        const heading =
            status === undefined ? 'got no answer' : `was ${status < 400 ? 'answered' : 'refused'} (status ${status})`;
        const doubt = mayHaveBeenApplied(failure) ? ` ${unknown(channel)}` : '';
        return `${bold('It does not work:')} the sample for ${code(name)} ${heading} after ${milliseconds} ms. ${refusal(failure, facts)}${doubt}`;
    }
    const where = channel.length > 0 ? ` Look for it in ${codes(channel)}.` : '';
    const script = hasScript ? ' Its script decides what is posted, if anything.' : '';
    return `${bold('It works:')} ${code(name)} took the sample (status ${status ?? 200}) in ${milliseconds} ms.${where}${script}`;
}

function unknown(channel: readonly string[]): string {
    const where = channel.length > 0 ? `: look in ${codes(channel)} before you try again` : '';
    return `It is not known whether the sample was posted${where}.`;
}

function refusal(failure: Failure, about: Posted): string {
    const { id, username } = about;
    if (failure.kind === 'rate-limited') {
        const wait = failure.seconds === undefined ? 'a minute' : `${failure.seconds} s`;
        return `A webhook takes ten calls a minute from one address, and this was one too many. Try again in ${wait}.`;
    }
    if (failure.kind === 'credentials-refused') {
        return `The user it posts as, ${code(username)}, does not exist any more. \`/integration update ${id} --username rocket.cat\` chooses another.`;
    }
    if (failure.kind === 'unavailable' && failure.outcomeUnknown) {
        return 'Something before the workspace, or the workspace itself, failed.';
    }
    if (failure.kind === 'unavailable') {
        return failure.status === 503
            ? `It is disabled. \`/integration enable ${id}\` switches it on.`
            : hookRefusals.unknown(about);
    }
    if (failure.kind === 'rejected') {
        return rejection(failure, about);
    }
    if (failure.kind === 'unreachable') {
        return `At ${code(failure.baseUrl)}, the API address in the app’s settings: ${networkErrors[failure.networkError]}.`;
    }
    if (failure.kind === 'invalid-response' && failure.what === 'truncated') {
        return 'The answer broke off in the middle.';
    }
    return 'What answered is not the workspace’s webhook. An administrator should check the API address in the app’s settings.';
}

/** Older servers say 404 where newer ones fail with 500. */
function rejection({ status, error, errorType }: Extract<Failure, { kind: 'rejected' }>, about: Posted): string {
    const key = status === 404 ? 'unknown' : [errorType, error].find((it) => it !== undefined && isKnown(it));
    const known = key === undefined ? undefined : hookRefusals[key];
    return known?.(about) ?? (error === '' ? 'The workspace does not say why.' : `The workspace says: ${code(error)}.`);
}

function withheld({
    id,
    name,
    channel,
    username,
    choosesChannel,
    body,
}: Extract<TestFacts, { kind: 'withheld' }>): string {
    const readers = [
        ...(channel.length > 0 ? [`everybody in ${codes(channel, 'and')}`] : []),
        ...(choosesChannel ? ['wherever the script chooses'] : []),
    ];
    return [
        `${bold('Nothing was sent:')} the script of ${code(name)} decides what becomes of a message. It would get this:`,
        codeBlock(body.split('\n')),
        `Whatever it makes of that is posted as ${code(username)} and read by ${readers.join(', and ')}; a script that passes on its whole request shows them the webhook URL, which is a secret.`,
        `Send it: \`/integration test ${id} --send\`. Another body: \`--json '{"text":"Hello"}'\``,
    ].join('\n');
}

function sample({ id, name, event, urls, body, ...state }: Extract<TestFacts, { kind: 'sample' }>): string {
    return [
        `${bold('Nothing was sent.')} On ${code(event)}, ${code(name)} would post something like this to ${codes(urls)}:`,
        codeBlock(body.split('\n')),
        ...bareness(event),
        ...cautions({ ...state, id }),
        `Send it to each URL once, with its token: \`/integration test ${id} --send\``,
    ].join('\n');
}

function fired({ name, event, results, left, ...state }: Extract<TestFacts, { kind: 'fired' }>): string {
    const accepted = results.filter(({ status = 0 }) => status >= 200 && status < 300).length;
    return [
        `${bold(`${accepted} of ${results.length} ${results.length === 1 ? 'URL' : 'URLs'} accepted`)} the sample of ${code(event)} from ${code(name)}:`,
        bullets(results.map(result)),
        ...(left.length > 0 ? [`Not called: ${codes(left)}. One test calls ${results.length} URLs at most.`] : []),
        ...bareness(event),
        ...cautions(state),
    ].join('\n');
}

function bareness(event: string): string[] {
    return useOf(event).message
        ? []
        : ['The workspace sends no more than that on this event: since 7.7.1 it leaves out whom or what it is about.'];
}

function cautions({ id, enabled, hasScript }: Pick<TestFacts, 'id' | 'enabled' | 'hasScript'>): string[] {
    return [
        ...(enabled
            ? []
            : [`It is disabled, so the workspace sends nothing: \`/integration enable ${id}\` switches it on.`]),
        ...(hasScript ? ['Its script does not run in a test; what it makes of a real call may look different.'] : []),
    ];
}

function result({ url, status, networkError, outcomeUnknown, milliseconds }: UrlResult): string {
    if (status !== undefined) {
        return `${code(url)}: ${status}, ${statusWords(status)}, in ${milliseconds ?? 0} ms`;
    }
    return networkError === undefined
        ? `${code(url)}: not called, as it is no http or https address`
        : `${code(url)}: ${networkErrors[networkError]}, after ${milliseconds ?? 0} ms${outcomeUnknown === true ? '; it is not known whether it arrived' : ''}`;
}

const networkErrors: Record<NetworkError, string> = {
    refused: 'nothing answers, the connection was refused',
    dns: 'the name of the server could not be found',
    timeout: 'no answer within 10 seconds',
    certificate: 'the certificate is not trusted',
    redirects: 'redirects in circles',
    'connection-lost': 'the connection broke before the answer was there',
    'networking-denied': 'the app may not use the network',
    'out-of-time': 'not called, as the others took too long',
    network: 'the server could not be reached',
};

const statuses: Readonly<Record<number, string>> = {
    401: 'it wants credentials or another token',
    403: 'it refuses this token or sender',
    404: 'there is nothing at this address',
    405: 'it takes no POST',
    410: 'gone; for this answer to a real call the workspace disables the integration',
    413: 'too large for it',
    415: 'it takes no JSON',
    429: 'too many calls',
};

function statusWords(status: number): string {
    const family = status < 300 ? 'accepted' : status < 400 ? 'a redirect that leads nowhere' : 'refused';
    return statuses[status] ?? (status >= 500 ? 'the receiver failed' : family);
}
