import { plainError } from '../rest/ServerError.mts';

const incomingFields = {
    type: 'string',
    name: 'string',
    enabled: 'boolean',
    username: 'string',
    channel: 'string',
    scriptEnabled: 'boolean',
    alias: 'string?',
    emoji: 'string?',
    script: 'string?',
    scriptEngine: 'string?',
    overrideDestinationChannelEnabled: 'boolean?',
} as const;

/** The server's own look at an incoming webhook's fields, behind the schema; throws a plain `Match error: …`. */
export function checkFieldTypes(body: object): void {
    const values = new Map<string, unknown>(Object.entries(body));
    for (const [field, declared] of Object.entries(incomingFields)) {
        const value = values.get(field) ?? undefined;
        const expected = declared.replace('?', '');
        if (value === undefined && declared === expected) {
            throw plainError(`Match error: Missing key '${field}'`);
        }
        if (value !== undefined && typeof value !== expected) {
            throw plainError(`Match error: Expected ${expected}, got ${typeof value} in field ${field}`);
        }
    }
}
