import type { HookRequest } from './HookRequest.mts';

/** The fields of a hook's body. */
export type HookBody = Record<string, unknown>;

/** What a body is to the server: its fields, and whether there is a message in it, nothing, or something it refuses. */
export interface ParsedBody {
    kind: 'message' | 'nothing' | 'refused';
    fields: HookBody;
}

const nothing: ParsedBody = { kind: 'nothing', fields: {} };
/** What the server reads as text, and so takes for a message without any field. */
const unreadable: ParsedBody = { kind: 'message', fields: {} };

/** The body of a hook's call (the server's `webhooks.ts`): JSON, or a form, of which one with only the field `payload` holds JSON there. */
export function parseHookBody({ headers, content }: Pick<HookRequest, 'headers' | 'content'>): ParsedBody {
    const contentType = headers['content-type'] ?? '';
    if (content === '' || contentType.startsWith('multipart/')) {
        return nothing;
    }
    if (contentType.startsWith('application/json')) {
        const value = parseJson(content);
        return typeof value === 'string' ? unreadable : messageOf(objectOf(value));
    }
    return contentType.startsWith('application/x-www-form-urlencoded') ? parseForm(content) : unreadable;
}

function parseForm(content: string): ParsedBody {
    const form = Object.fromEntries(new URLSearchParams(content));
    if (form.payload === undefined || Object.keys(form).length !== 1) {
        return messageOf(form);
    }
    const value = parseJson(form.payload);
    if (value === undefined) {
        return unreadable;
    }
    const fields = objectOf(value);
    return fields ? { kind: 'message', fields } : { kind: 'refused', fields: {} };
}

function messageOf(fields: HookBody = {}): ParsedBody {
    return Object.keys(fields).length === 0 ? nothing : { kind: 'message', fields };
}

function parseJson(text: string): unknown {
    try {
        return JSON.parse(text);
    } catch {
        return undefined;
    }
}

function objectOf(value: unknown): HookBody | undefined {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
}
