import type { Failure } from '../../Failure';
import type { FieldName } from '../../integrations/fields/fields';
import { fieldNames, fields } from '../../integrations/fields/fields';
import { kinds } from '../../integrations/kinds';
import type { Messages } from '../../messages/Messages';
import { say } from '../../messages/say';
import { ownValue } from '../../ownValue';
import { code, codes } from '../parts/markdown';
import { optionOf, typed } from '../parts/typed';
import { IMPERSONATE } from '../../permissions';

type Rejected = Extract<Failure, { kind: 'rejected' }>;

/**
 * What the API's own refusals mean for the person, by `errorType` or, where it has none, by its words
 * (the server's `addIncomingIntegration`, `updateOutgoingIntegration` and their kin). Each names the option to change.
 */
export const rejections: Readonly<Record<string, (messages: Messages) => string>> = {
    not_authorized: ({ rejections: it }) => say(it.notAuthorized, { command: typed('whoami') }),
    'error-invalid-channel': ({ rejections: it }) => say(it.channel, { option: optionOf('channel') }),
    'error-invalid-channel-start-with-chars': ({ rejections: it }) =>
        say(it.channelStart, { room: code('#'), person: code('@'), option: optionOf('channel') }),
    'error-invalid-room': ({ rejections: it }) => say(it.room, { option: optionOf('channel') }),
    'error-invalid-username': ({ rejections: it }) => say(it.usernameEmpty, { option: optionOf('username') }),
    'error-invalid-user': ({ rejections: it }) => say(it.user, { option: optionOf('username') }),
    'error-invalid-post-as-user': ({ rejections: it }) => say(it.postAsUser, { option: optionOf('username') }),
    'error-user-lacks-message-impersonate-permission': ({ rejections: it }) =>
        say(it.impersonation, {
            default: optionOf('username', fields.username.default),
            permission: code(IMPERSONATE),
        }),
    'error-invalid-event-type': ({ rejections: it }) => say(it.eventType, { option: optionOf('event') }),
    'error-invalid-targetRoom': ({ rejections: it }) => say(it.targetRoom, { option: optionOf('targetRoom', '#room') }),
    'error-invalid-urls': ({ rejections: it }) => say(it.urls, { option: optionOf('urls') }),
    'error-invalid-triggerWords': ({ rejections: it }) => say(it.triggerWords, { option: optionOf('triggerWords') }),
    'error-invalid-token': ({ rejections: it }) => say(it.token, { option: optionOf('token') }),
    'error-invalid-permissions': ({ rejections: it }) =>
        say(it.permissions, { permission: code('manage-outgoing-integrations'), option: optionOf('event') }),
    'error-invalid-integration': ({ rejections: it }) => it.integration,
    'error-invalid-integration-history': ({ rejections: it }) => it.history,
    'history-data-must-be-defined': ({ rejections: it }) => it.historyData,
    'integration-scripts-disabled': scriptsRefused,
    'integration-scripts-isolated-vm-disabled': scriptsRefused,
    'integration-scripts-unknown-engine': ({ rejections: it }) =>
        say(it.scriptEngine, { option: optionOf('scriptEngine') }),
    'unknown-field': ({ rejections: it }) => say(it.unknownField, { option: optionOf('skipTranspile') }),
    'Invalid integration type.': ({ rejections: it, enumeration }) =>
        say(it.type, { types: codes(kinds, enumeration.or) }),
};

/** The field that a refusal is about, where it is about one: a form shows it there. */
export function rejectedField(failure: Rejected): FieldName | undefined {
    const known = knownCode(failure);
    return fieldNames().find((name) => known !== undefined && rejectionFields[name]?.includes(known));
}

const rejectionFields: Partial<Record<FieldName, readonly string[]>> = {
    channel: ['error-invalid-channel', 'error-invalid-channel-start-with-chars', 'error-invalid-room'],
    username: [
        'error-invalid-username',
        'error-invalid-user',
        'error-invalid-post-as-user',
        'error-user-lacks-message-impersonate-permission',
    ],
    event: ['error-invalid-event-type', 'error-invalid-permissions'],
    targetRoom: ['error-invalid-targetRoom'],
    urls: ['error-invalid-urls'],
    triggerWords: ['error-invalid-triggerWords'],
    token: ['error-invalid-token'],
    script: ['integration-scripts-disabled', 'integration-scripts-isolated-vm-disabled'],
    scriptEngine: ['integration-scripts-unknown-engine'],
    skipTranspile: ['unknown-field'],
};

/** The sentence for a refusal of the API, in words of our own where it is known, else quoted as far as it is text. */
export function rejected(failure: Rejected, messages: Messages): string {
    const explain = rejections[knownCode(failure) ?? ''];
    if (explain) {
        return explain(messages);
    }
    const { errorType, error, status } = failure;
    const said = error
        .trim()
        .replace(/\[[\w-]+\]$/, '')
        .trim();
    const words = said === '' ? (errorType ?? '') : said;
    return words === '' || /^\s*[<{[]/.test(words)
        ? say(messages.rejections.unexplained, { status })
        : say(messages.rejections.quoted, { words: code(words) });
}

function scriptsRefused({ rejections: it }: Messages): string {
    return say(it.scripts, { option: optionOf('script') });
}

function knownCode({ errorType = '', error }: Rejected): string | undefined {
    return [errorType, error].find((code) => ownValue(rejections, code) !== undefined);
}
