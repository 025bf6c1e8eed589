import type { ChangeFacts } from './Change';
import { bold, bullets, code, codes } from './markdown';
import { time } from './dates';
import { SETTINGS } from './failures';

/** A link to connect with. */
export interface ConnectFacts {
    readonly url: string;
    /** Why the link is shown to somebody who did not ask for it. */
    readonly reason?: 'never' | 'expired' | 'refused';
    readonly forAdmin?: boolean;
}

/** What disconnecting found. */
export interface DisconnectedFacts {
    readonly wasConnected: boolean;
}

/** What the page at the end of connecting says. */
export type PageFacts =
    | { readonly kind: 'connected'; readonly username: string; readonly backUrl: string }
    | { readonly kind: 'declined' | 'invalid' | 'expired' | 'other-browser' | 'used' }
    | { readonly kind: 'failed'; readonly reference?: string }
    | { readonly kind: 'busy'; readonly seconds?: number }
    | { readonly kind: 'other-account'; readonly username: string };

/** A permission, and the sender's roles that give it. */
export interface PermissionFacts {
    readonly permission: string;
    readonly roles: readonly string[];
}

/** Who a sender is to the app and to the API. */
export interface IdentityFacts {
    readonly username: string;
    /** Whose account acts: none when never connected, ended when that has to be done again, unknown when it cannot be renewed just now. */
    readonly via: 'own' | 'service' | 'none' | 'ended' | 'unknown';
    /** When the access of an own account is renewed next, in epoch milliseconds. */
    readonly expiresAt?: number;
    readonly roles: readonly string[];
    readonly rule: 'both' | 'either';
    /** Absent when the workspace could not be asked. */
    readonly permissions?: readonly PermissionFacts[];
    readonly bypassesRateLimit?: boolean;
}

const connectReasons = {
    never: 'This needs your own account: the app acts as you, with your permissions and no others.',
    expired: 'Your connection has ended.',
    refused: 'The workspace no longer accepts your connection.',
};

/** The link to connect with, and why it is shown; a command that waits for it is mentioned. */
export function connect({ url, reason, forAdmin }: ConnectFacts): string {
    const link = `[Connect your account](${url})`;
    if (reason === undefined) {
        return `${link}, and your commands run as you. The link is yours alone and works for 10 minutes.`;
    }
    return [
        connectReasons[reason],
        `${link} within 10 minutes, and what you typed runs by itself. The link is yours alone.`,
        ...(reason === 'never' && forAdmin === true
            ? [`As an administrator you can also store a service account for everybody in ${SETTINGS}.`]
            : []),
    ].join('\n');
}

/** The confirmation in the room after consent. */
export function connected(): string {
    return 'Connected. Your commands run as you from now on; `/integration disconnect` ends that.';
}

/** What disconnecting did. */
export function disconnected({ wasConnected }: DisconnectedFacts): string {
    return wasConnected
        ? 'Disconnected: your tokens are forgotten. `/integration connect` starts again.'
        : 'You were not connected, so there was nothing to forget.';
}

/** Whose account acts for somebody, and what they may do. */
export function identity(facts: IdentityFacts): string {
    return [
        `${bold('You are')} ${code(facts.username)}`,
        bullets([
            account(facts),
            `roles: ${facts.roles.length === 0 ? 'none' : codes(facts.roles)}`,
            ...(facts.permissions ?? []).map(({ permission, roles }) =>
                roles.length > 0 ? `${code(permission)}: yes, by ${codes(roles)}` : `${code(permission)}: no`,
            ),
            ...(facts.permissions ? [] : ['permissions: not known, as the workspace could not be asked']),
            facts.rule === 'both'
                ? 'rule: both permissions of a type are needed'
                : 'rule: either permission of a type is enough; with one of them, only rooms you have joined',
            ...limit(facts),
        ]),
    ].join('\n');
}

function account({ via, expiresAt }: IdentityFacts): string {
    switch (via) {
        case 'own':
            return `account in use: your own, connected; its access is renewed by itself after ${expiresAt === undefined ? 'a while' : time(expiresAt)}`;
        case 'service':
            return 'account in use: the service account, by your permissions';
        case 'none':
            return 'account in use: none. `/integration connect` changes that';
        case 'ended':
            return 'account in use: none, as your connection has ended. `/integration connect` makes it anew';
        case 'unknown':
            return 'account in use: not known, as the workspace could not be asked; try again in a while';
    }
}

function limit({ bypassesRateLimit, via }: IdentityFacts): string[] {
    if (bypassesRateLimit === undefined || via !== 'own') {
        return [];
    }
    return bypassesRateLimit
        ? ['limit of calls: none, you hold `api-bypass-rate-limit`']
        : ['limit of calls: 10 a minute and API route, possibly shared with others who are connected'];
}

/** The line for the audit room: who did what to which integration, and where they typed it. */
export function audit(
    { verb, kind, name, id, fields, successor }: ChangeFacts,
    username: string,
    room: string,
): string {
    const which = fields === undefined ? '' : `: ${codes(fields)}`;
    const now = successor === undefined ? '' : `; ${code(successor)} takes its place`;
    return `${code(username)} ${verb} the ${kind} integration ${code(name)} (${code(id)}) from ${code(room)}${which}${now}`;
}

/** The texts of the page at the end of connecting; plain text, without markdown. */
export function page(facts: PageFacts): { title: string; text: string; back: string } {
    return { back: 'Back to chat', ...pageTexts(facts) };
}

function pageTexts(facts: PageFacts): { title: string; text: string } {
    switch (facts.kind) {
        case 'connected':
            return {
                title: `Connected as @${facts.username}`,
                text: 'Your commands run as you from now on. You can close this page.',
            };
        case 'declined':
            return { title: 'Not connected', text: 'You did not agree, so nothing was connected.' };
        case 'invalid':
            return { title: 'This link is incomplete', text: 'Type /integration connect in a room to get a new one.' };
        case 'expired':
            return {
                title: 'This link has expired',
                text: 'Links work once and for 10 minutes. Type /integration connect in a room to get a new one.',
            };
        case 'other-browser':
            return {
                title: 'This is another browser',
                text: 'Finish in the browser in which you opened the link, or type /integration connect to get a new one.',
            };
        case 'used':
            return {
                title: 'This link was used already',
                text: 'If you are not connected, type /integration connect in a room to get a new one.',
            };
        case 'other-account':
            return {
                title: 'This is another account',
                text: `You agreed as @${facts.username}, but somebody else asked for this link, so nothing was connected. If you did not ask for it, close this page.`,
            };
        case 'busy':
            return {
                title: 'Too many at once',
                text: `The workspace takes only so many calls a minute, so nothing was connected yet. Open your link from the chat again in ${facts.seconds ?? 60} seconds.`,
            };
        case 'failed':
            return {
                title: 'That did not work',
                text: `Nothing was connected. Type /integration connect in a room to try again.${facts.reference === undefined ? '' : ` Reference for an administrator: ${facts.reference}`}`,
            };
    }
}
