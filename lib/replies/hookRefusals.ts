import type { Failure } from '../Failure';
import { fields } from '../integrations/fields/fields';
import { limits } from '../limits';
import type { Messages } from '../messages/Messages';
import { say, sayCount } from '../messages/say';
import { ownValue } from '../ownValue';
import { code, whole } from './parts/markdown';
import { typed } from './parts/typed';
import { IMPERSONATE } from '../permissions';

/** The integration that was refused. */
export interface Refused {
    readonly id: string;
    readonly username: string;
    /** Whether its script may have made up what the workspace answers. */
    readonly hasScript: boolean;
}

type Explain = (refused: Refused, phrases: Messages['hookRefusals']) => string;

const postAs = ({ id }: Refused): string => typed('update', id, '--username', fields.username.default);

const scriptFailed: Explain = ({ id }, phrases) =>
    say(phrases.scriptFailed, { command: typed('update', id, '--script-enabled', 'false') });

const roomClosed: Explain = ({ username }, phrases) =>
    say(phrases.closed, { person: code(username), command: whole(`/unmute @${username}`) });

/** Why a hook refuses a message, by the code or the words it answers (the server's `webhooks.ts`), and what fixes it. */
const explanations: Readonly<Record<string, Explain>> = {
    'error-user-lacks-message-impersonate-permission': (refused, phrases) =>
        say(phrases.impersonationLost, {
            person: code(refused.username),
            permission: code(IMPERSONATE),
            command: postAs(refused),
        }),
    'overriding destination channel is disabled for this integration': ({ id }, phrases) =>
        say(phrases.overrideOff, { command: typed('update', id, '--override-destination-channel-enabled', 'true') }),
    'error-running-script': scriptFailed,
    'error-evaluating-script': scriptFailed,
    'invalid-channel': ({ id }, phrases) => say(phrases.channelGone, { command: typed('doctor', id) }),
    'error-not-allowed': ({ username }, phrases) =>
        say(phrases.notMember, { person: code(username), command: whole(`/invite @${username}`) }),
    room_is_archived: ({ id }, phrases) => say(phrases.archived, { command: typed('doctor', id) }),
    "You can't send messages because the room is readonly.": roomClosed,
    You_have_been_muted: roomClosed,
    'Not enough permission': (refused, phrases) =>
        say(phrases.impersonationDenied, { person: code(refused.username), command: postAs(refused) }),
    'error-message-size-exceeded': (_refused, phrases) => say(phrases.tooLong, { option: code('--text') }),
    'error-action-not-allowed': ({ username }, phrases) =>
        say(phrases.mentionsAll, {
            person: code(username),
            all: code('@all'),
            here: code('@here'),
            permission: code('mention-all'),
        }),
    'unknown-error': ({ id }, phrases) => say(phrases.nothingPosted, { command: typed('doctor', id) }),
};

/** Why a webhook did not take a message, and what to do. */
export function hookRefusal(failure: Failure, refused: Refused, messages: Messages): string {
    const { hookRefusals: phrases, failures } = messages;
    const { id, username } = refused;
    if (failure.kind === 'rate-limited') {
        const { seconds } = failure;
        const wait = seconds === undefined ? failures.waitAMinute : sayCount(failures.wait, seconds, messages);
        return `${say(phrases.rateLimited, { count: limits.apiCalls })} ${wait}`;
    }
    if (failure.kind === 'credentials-refused') {
        return say(phrases.personGone, { person: code(username), command: postAs(refused) });
    }
    if (failure.kind === 'unavailable' && failure.outcomeUnknown) {
        return phrases.before;
    }
    if (failure.kind === 'unavailable') {
        return failure.status === 503
            ? say(phrases.disabled, { command: typed('enable', id) })
            : unknownHook(refused, messages);
    }
    if (failure.kind === 'rejected') {
        return rejection(failure, refused, messages);
    }
    if (failure.kind === 'unreachable') {
        const reason = say(messages.callErrors[failure.networkError], { seconds: limits.request / 1000 });
        return say(phrases.unreachable, { url: code(failure.baseUrl), reason });
    }
    return failure.kind === 'invalid-response' && failure.what === 'truncated' ? phrases.truncated : phrases.notTheHook;
}

function unknownHook({ id }: Refused, { hookRefusals: phrases }: Messages): string {
    return say(phrases.unknown, { command: typed('show', id) });
}

/** Older servers say 404 where newer ones fail with 500. */
function rejection(
    { status, error, errorType }: Extract<Failure, { kind: 'rejected' }>,
    refused: Refused,
    messages: Messages,
): string {
    const { hookRefusals: phrases } = messages;
    if (status === 404) {
        return unknownHook(refused, messages);
    }
    const explain = ownValue(explanations, errorType ?? '') ?? ownValue(explanations, error);
    const isSure = !refused.hasScript || explain === scriptFailed;
    const quoted = error === '' ? phrases.unexplained : say(phrases.quoted, { words: code(error) });
    return explain !== undefined && isSure ? explain(refused, phrases) : quoted;
}
