import type { HookRequest } from './HookRequest.mts';

/** The fields of a hook's body. */
export type HookBody = Record<string, unknown>;

/**
 * The body of a hook's call: JSON or a form, `{}` for what cannot be read and for a JSON array. A form of exactly one field, under exactly
 * the plain content type, holds JSON: in `payload`, or as the whole text; undefined when `payload` holds no object.
 */
export function parseHookBody({ headers, content }: Pick<HookRequest, 'headers' | 'content'>): HookBody | undefined {
    const contentType = headers['content-type'] ?? '';
    if (!contentType.includes('application/x-www-form-urlencoded')) {
        return objectOf(parseJson(content)) ?? {};
    }
    const form = Object.fromEntries(new URLSearchParams(content));
    if (contentType !== 'application/x-www-form-urlencoded' || Object.keys(form).length !== 1) {
        return form;
    }
    return form.payload === undefined ? (objectOf(parseJson(content)) ?? form) : objectOf(parseJson(form.payload));
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
