import type { Candidate, MaybeApplied, Failure, InvalidResponse, NetworkError } from '../Failure';
import { bold, bullets, code, codes, exact } from './markdown';
import { didYouMean } from './problems';
import { rejections } from './rejections';

/** Who reads a failure: administrators are told where to click, others whom to ask. */
export interface Audience {
    readonly isAdmin: boolean;
    /** What is said of a call that changed nothing; to be given where something else was changed. */
    readonly untouched?: string;
}

/** Where administrators find the app's settings. */
export const SETTINGS = '*Administration → Workspace → Apps → Installed → Integrations → Settings*';

const UNTOUCHED = 'Nothing was changed.';

const UNKNOWN =
    'It is not known whether this was done, and it was not tried twice: look under *Administration → Workspace → Integrations* before you try again.';

const RATE_LIMIT_HINT =
    ' The limit is for each API route and address, which people who connected share; a role with `api-bypass-rate-limit` is free of it.';

/** The sentence for a failure; `usage` has its own reply, with the problems and the usage line. */
export function failure(it: Exclude<Failure, { kind: 'usage' }>, { isAdmin, untouched = UNTOUCHED }: Audience): string {
    const outcome = ({ outcomeUnknown }: MaybeApplied): string => (outcomeUnknown ? UNKNOWN : untouched);
    switch (it.kind) {
        case 'unknown-subcommand':
            return `There is no ${code(`/integration ${it.word}`)}.${didYouMean(it.nearest)} Type \`/integration help\` for the list.`;
        case 'forbidden':
            return `You may not do this: none of your roles has ${codes(it.missing, 'or')}. ${grantHint(isAdmin)}`;
        case 'sender-unknown':
            return 'Your roles could not be read, so the answer is no. Try again; if it stays so, ask an administrator whether the app has the permission `user.read`.';
        case 'not-connected':
            return 'You are not connected. Type `/integration connect`.';
        case 'out-of-reach':
            return `${reaches[it.what](code(it.word))} needs ${code(it.permission)}, which none of your roles has. ${grantHint(isAdmin)}`;
        case 'not-found':
            return `There is no integration ${code(it.reference)} that you may see.${didYouMean(it.nearest)} \`/integration list\` shows them all.`;
        case 'ambiguous':
            return `${code(it.reference)} is the name of several integrations. Use the id of one:\n${bullets(it.candidates.map(candidate))}`;
        case 'too-many-matches':
            return tooManyMatches(it);
        case 'conflict':
            return `${code(it.name)} was changed in the meantime${it.by === undefined ? '' : ` by ${code(it.by)}`}, so nothing was written. Look at it with \`/integration show\` and try again.`;
        case 'overwritten':
            return `${code(it.name)} was changed${it.by === undefined ? '' : ` by ${code(it.by)}`} at the same moment, and that change is the one that counts. Look at it with \`/integration show\` and try again.`;
        case 'busy':
            return `Others are changing ${code(it.name)} just now, and it took too long to wait for them. ${untouched} Try again in a moment.`;
        case 'file-not-sent':
            return fileNotSent[it.reason](isAdmin);
        case 'registration-failed':
            return isAdmin
                ? 'The app could not register with the workspace’s OAuth provider. Install it again and agree to the permissions `oauth-app.read`, `oauth-app.write` and `persistence`.'
                : 'The app could not register with the workspace, so you cannot connect yet. Tell an administrator.';
        case 'api-url-invalid':
            return isAdmin
                ? `${code(it.url)} is not an address the API can be called at. Correct the API address in ${SETTINGS}, or the workspace’s Site URL.`
                : 'The app does not know the address of the API. Ask an administrator to check its settings.';
        case 'credentials-refused':
            return isAdmin
                ? `The workspace did not accept the stored user id and token (401). Store a new token in ${SETTINGS}.`
                : 'The workspace did not accept the app’s own account. Ask an administrator to store a new token in the app’s settings.';
        case 'account-forbidden':
            return `The account that calls the API lacks a permission for this (403). ${askOr(isAdmin, 'Give it a role that manages integrations, or store another account.')}`;
        case 'rate-limited':
            return `Too many calls in a short time, so the workspace refused this one. ${untouched} ${waitHint(it.seconds)}${isAdmin ? RATE_LIMIT_HINT : ''}`;
        case 'rejected':
            return rejected(it);
        case 'unreachable':
            return `${networkErrors[it.networkError](code(it.baseUrl), isAdmin)} ${outcome(it)}`;
        case 'unavailable':
            return `The workspace’s API failed with status ${it.status}. ${outcome(it)}`;
        case 'redirected':
            return `The API answered with a redirect (status ${it.status}) that leads nowhere. ${untouched} ${addressHint(isAdmin)}`;
        case 'not-the-api':
            return `What answered is not the workspace’s API (status ${it.status}). ${untouched} ${addressHint(isAdmin)}`;
        case 'invalid-response':
            return `${invalidResponses[it.what]} ${outcome(it)} ${addressHint(isAdmin)}`;
        case 'too-many-uses':
            return `You have used this too often in the last minute. ${untouched} Wait a minute and try again.`;
        case 'not-issued':
            return 'This button is not from this app, or it is no longer valid, so it did nothing. Type the command instead: `/integration help` lists them.';
        case 'unexpected':
            return `Something broke inside the app. Tell an administrator the reference ${code(it.reference)}: the app’s log has the details under it.`;
    }
}

const fileNotSent: Record<'denied' | 'refused', (isAdmin: boolean) => string> = {
    denied: (isAdmin) =>
        `This is too long for a reply, and the app may not send it as a file. ${askOr(isAdmin, 'Install it again and agree to the permissions `upload.write`, `room.read` and `room.write`.')}`,
    refused: (isAdmin) =>
        `This is too long for a reply, and the workspace did not take it as a file. ${askOr(isAdmin, 'Look under *Administration → Workspace → Settings → File Upload*: direct messages, size and type.')}`,
};

const reaches: Record<'room' | 'person' | 'scope' | 'event', (word: string) => string> = {
    room: (word) => `${word} is not a room you have joined: that`,
    person: (word) => `A direct message to ${word}`,
    scope: (word) => `Listening to ${word}`,
    event: (word) => `The event ${word}, which is not about one room,`,
};

const networkErrors: Record<NetworkError, (host: string, isAdmin: boolean) => string> = {
    refused: (host, isAdmin) => `Nothing answers at ${host}: the connection was refused. ${addressHint(isAdmin)}`,
    dns: (host, isAdmin) => `The name in ${host} could not be found. ${addressHint(isAdmin)}`,
    timeout: (host) => `${host} did not answer within 10 seconds.`,
    certificate: (host, isAdmin) =>
        `The certificate of ${host} is not trusted. ${askOr(isAdmin, 'Renew it, or store an API address that needs none.')}`,
    redirects: (host, isAdmin) => `${host} redirects in circles. ${addressHint(isAdmin)}`,
    'connection-lost': (host) => `The connection to ${host} broke before the answer was there.`,
    'networking-denied': (_host, isAdmin) =>
        `The app may not use the network. ${askOr(isAdmin, 'Install it again and agree to the permission `networking`.')}`,
    'out-of-time': () =>
        'The workspace took so long over what came before that there was no time left for the last step.',
    network: (host) => `${host} could not be reached.`,
};

const invalidResponses: Record<InvalidResponse, string> = {
    html: 'A web page answered in place of the API.',
    truncated: 'The API’s answer broke off in the middle.',
    'not-json': 'What answered does not speak JSON, so it is not the API.',
    'wrong-shape': 'The API’s answer does not look like what was asked for.',
    'too-large': 'The API’s answer was too large to be read.',
};

function rejected({ errorType, error, status }: Extract<Failure, { kind: 'rejected' }>): string {
    const known = [errorType, error].find((key) => key !== undefined && isKnown(key));
    if (known !== undefined) {
        return rejections[known] ?? '';
    }
    const words =
        error
            .trim()
            .replace(/\[[\w-]+\]$/, '')
            .trim() ||
        (errorType ?? '');
    return words === '' || /^\s*[<{[]/.test(words)
        ? `The workspace refused this (status ${status}) and did not say why.`
        : `The workspace refused this: ${code(words)}.`;
}

function tooManyMatches({ reference, candidates }: Extract<Failure, { kind: 'too-many-matches' }>): string {
    const start = `Too many integrations have ${code(reference)} in their name to be sure which one is meant. Use an id; \`/integration list --search\` shows ids.`;
    return candidates.length === 0 ? start : `${start} Called exactly so:\n${bullets(candidates.map(candidate))}`;
}

function candidate({ id, name, kind, channel, enabled }: Candidate): string {
    return [
        `${exact(id)} ${kind} ${code(name)}`,
        ...(channel.length > 0 ? [codes(channel)] : []),
        ...(enabled ? [] : [bold('disabled')]),
    ].join(', ');
}

function isKnown(key: string): boolean {
    return Object.prototype.hasOwnProperty.call(rejections, key);
}

function waitHint(seconds: number | undefined): string {
    return seconds === undefined
        ? 'Wait a minute and try again.'
        : `Try again in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`;
}

function addressHint(isAdmin: boolean): string {
    return askOr(isAdmin, `Check the API address in ${SETTINGS}.`);
}

function grantHint(isAdmin: boolean): string {
    return isAdmin
        ? 'Give it to one of your roles under *Administration → Workspace → Permissions*.'
        : 'An administrator can give it to one of your roles under *Administration → Workspace → Permissions*.';
}

function askOr(isAdmin: boolean, advice: string): string {
    return isAdmin ? advice : 'Tell an administrator.';
}
