import { limits } from '../limits';
import type { Messages } from '../messages/Messages';
import { say } from '../messages/say';
import { time } from './parts/dates';
import type { Kind } from '../integrations/kinds';
import { kinds } from '../integrations/kinds';
import { bold, bullets, code, codes } from './parts/markdown';
import { typed } from './parts/typed';
import { BYPASS_RATE_LIMIT } from '../permissions';

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
    readonly isGuest: boolean;
    readonly rule: 'both' | 'either';
    /** Absent when the workspace could not be asked. */
    readonly permissions?: readonly PermissionFacts[];
    readonly bypassesRateLimit?: boolean;
}

/** Whose account acts for somebody, and what they may do. */
export function identity(facts: IdentityFacts, messages: Messages): string {
    const { identity: phrases } = messages;
    const { username, roles, permissions, rule } = facts;
    return [
        `${bold(phrases.heading)} ${code(username)}`,
        bullets([
            ...(permissions ? kinds.map((kind) => conclusion(kind, facts, messages)) : []),
            account(facts, messages),
            roles.length === 0 ? phrases.noRoles : say(phrases.roles, { roles: codes(roles) }),
            ...(facts.isGuest ? [say(phrases.guest, { role: code('guest') })] : []),
            ...(permissions ?? []).map((it) => granted(it, messages)),
            ...(permissions ? [] : [phrases.permissionsUnknown]),
            phrases.rule[rule],
            ...limitOfCalls(facts, messages),
        ]),
    ].join('\n');
}

/** Whether the sender may create integrations of a type, by the rule, and what is missing for it. */
function conclusion(kind: Kind, { permissions = [], rule }: IdentityFacts, messages: Messages): string {
    const { identity: phrases, enumeration } = messages;
    const needed = permissions.filter(({ permission }) => permission.endsWith(`-${kind}-integrations`));
    const missing = needed.filter(({ roles }) => roles.length === 0).map(({ permission }) => permission);
    const mayNot = rule === 'both' ? missing.length > 0 : missing.length === needed.length;
    const listed = codes(missing, rule === 'both' ? enumeration.and : enumeration.or);
    return mayNot ? say(phrases.mayNot[kind], { missing: listed }) : phrases.may[kind];
}

function granted({ permission, roles }: PermissionFacts, { identity: phrases }: Messages): string {
    return roles.length > 0
        ? say(phrases.granted, { permission: code(permission), roles: codes(roles) })
        : say(phrases.notGranted, { permission: code(permission) });
}

function account({ via, expiresAt }: IdentityFacts, messages: Messages): string {
    const { identity: phrases } = messages;
    switch (via) {
        case 'own':
            return expiresAt === undefined ? phrases.ownSoon : say(phrases.own, { when: time(expiresAt, messages) });
        case 'none':
        case 'ended':
            return say(phrases[via], { command: typed('connect') });
        case 'service':
        case 'unknown':
            return phrases[via];
    }
}

function limitOfCalls({ bypassesRateLimit, via }: IdentityFacts, { identity: phrases }: Messages): string[] {
    if (bypassesRateLimit === undefined || via !== 'own') {
        return [];
    }
    return bypassesRateLimit
        ? [say(phrases.unlimited, { permission: code(BYPASS_RATE_LIMIT) })]
        : [say(phrases.limited, { count: limits.apiCalls })];
}
