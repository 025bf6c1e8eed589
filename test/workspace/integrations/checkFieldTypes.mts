import { plainError } from '../rest/ServerError.mts';
import type { IntegrationKind } from './managePermissions.mts';

const shared = {
    type: 'string',
    name: 'string',
    enabled: 'boolean',
    username: 'string',
    channel: 'string',
    alias: 'string?',
    emoji: 'string?',
    avatar: 'string?',
    scriptEnabled: 'boolean',
    script: 'string?',
    scriptEngine: 'string?',
} as const;

const fieldsOf: Record<IntegrationKind, Record<string, string>> = {
    incoming: { ...shared, overrideDestinationChannelEnabled: 'boolean?' },
    outgoing: {
        ...shared,
        urls: 'array?',
        event: 'string?',
        triggerWords: 'array?',
        token: 'string?',
        impersonateUser: 'boolean?',
        retryCount: 'number?',
        retryDelay: 'string?',
        retryFailedCalls: 'boolean?',
        runOnEdits: 'boolean?',
        targetRoom: 'string?',
        triggerWordAnywhere: 'boolean?',
    },
};

/** The server's own look at a webhook's fields on creation, behind the schema: what may be left out may not be null. Throws a plain `Match error: …`. */
export function checkFieldTypes(kind: IntegrationKind, body: object): void {
    const values = new Map<string, unknown>(Object.entries(body));
    for (const [field, declared] of Object.entries(fieldsOf[kind])) {
        const value = values.get(field);
        const expected = declared.replace('?', '');
        if (value === undefined && declared === expected) {
            throw plainError(`Match error: Missing key '${field}'`);
        }
        if (value !== undefined && typeOf(value) !== expected) {
            throw plainError(`Match error: Expected ${expected}, got ${typeOf(value)} in field ${field}`);
        }
    }
}

function typeOf(value: unknown): string {
    if (value === null) {
        return 'null';
    }
    return Array.isArray(value) ? 'array' : typeof value;
}
