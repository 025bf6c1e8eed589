import type { IIntegration } from '@rocket.chat/core-typings';

/** That a field was one thing and is another, as a reply says. */
export interface Claim {
    field: string;
    from: string;
    to: string;
}

/** How a reply says that nothing was written. */
const nothingWritten = /was changed in the meantime|Others are changing|[Nn]othing was changed|There is no integration/;

/** What a reply to a change claims; undefined when it neither claims a change nor says that there was none. */
export function claimsOf(reply: string): Claim[] | undefined {
    const lines = [...reply.matchAll(/^- `(\w+)`: (.*) → (.*)$/gm)];
    const claims = lines.map(([, field = '', from = '', to = '']) => ({ field, from: plain(from), to: plain(to) }));
    const [, switched] = /^\*(Enabled|Disabled)\*/.exec(reply) ?? [];
    if (switched !== undefined) {
        const to = String(switched === 'Enabled');
        claims.push({ field: 'enabled', from: String(to === 'false'), to });
    }
    const [, token] = /\*New token\*.*: `([0-9a-f]{48})`/.exec(reply) ?? [];
    if (token !== undefined) {
        claims.push({ field: 'token', from: '', to: token });
    }
    return claims.length > 0 || nothingWritten.test(reply) ? claims : undefined;
}

/** A stored field as a reply shows it. */
export function shown(integration: IIntegration, field: string): string {
    const value = (integration as unknown as Record<string, string | boolean | string[] | undefined>)[field];
    return value === undefined || value === '' ? 'none' : Array.isArray(value) ? value.join(', ') : String(value);
}

/**
 * What is wrong when claims about one field lead from its first value to its last: each must begin where another ended, and
 * none may be forgotten. Tokens do not say what they were, so that only the last one can be held against the record.
 */
export function whyNoChain(claims: Claim[], first: string, last: string): string | undefined {
    const steps = new Map<string, number>();
    const add = (value: string, by: number) => steps.set(value, (steps.get(value) ?? 0) + by);
    add(first, 1);
    add(last, -1);
    for (const { from, to } of claims) {
        add(from, -1);
        add(to, 1);
    }
    const open = [...steps].filter(([, count]) => count !== 0);
    return open.length === 0 ? undefined : JSON.stringify({ first, last, open });
}

function plain(text: string): string {
    return text.replaceAll('`', '');
}
