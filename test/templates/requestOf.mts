import type { ScriptRequest } from './runScript.mts';

/** A call of a webhook as it comes over the wire. */
export interface Call {
    headers?: Record<string, string>;
    contentType?: string;
    body: string;
    query?: Record<string, string>;
}

/** The token of the webhook that is called; no post may hold it. */
export const hookToken = 'h00kT0kenThatNobodyMaySee';

/** What Rocket.Chat's newest server makes of a call for a script. */
export function requestOf({ headers = {}, contentType = 'application/json', body, query = {} }: Call): ScriptRequest {
    const lowered = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value] as const);
    return {
        content: contentOf(contentType, body),
        content_raw: body,
        headers: { ...Object.fromEntries(new Map(lowered)), 'content-type': contentType, 'x-auth-token': hookToken },
        url: { query },
        url_params: { integrationId: 'h00kId', token: hookToken },
    };
}

/** Other types than JSON and forms arrive as text, and that is spread into its characters. */
function contentOf(contentType: string, body: string): unknown {
    if (contentType.includes('application/x-www-form-urlencoded')) {
        const form = Object.fromEntries(new URLSearchParams(body));
        return Object.keys(form).join() === 'payload' ? JSON.parse(form.payload ?? '') : form;
    }
    if (contentType.includes('multipart/form-data')) {
        return {};
    }
    return contentType.includes('application/json') ? objectOf(body) : Object.fromEntries(body.split('').entries());
}

function objectOf(body: string): unknown {
    try {
        const value = JSON.parse(body) as unknown;
        return Array.isArray(value) ? {} : (value ?? {});
    } catch {
        return {};
    }
}
