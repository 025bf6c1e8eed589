import { readForm } from './readForm';
import { get, own } from './values';

/** A call of the webhook, parsed whatever its content type is; its parts are unchecked. */
export interface Delivery {
    readonly body: unknown;
    readonly headers: unknown;
    /** The raw body, which signatures are computed over; empty on servers that do not pass it on. */
    readonly raw: string;
}

/**
 * Reads the request that the server hands to a script. The server spreads a body without a JSON content type into its characters, passes
 * only the raw text of arrays and of what it cannot parse, and unwraps a form whose only field is `payload`.
 */
export function readDelivery(request: unknown): Delivery {
    const content = own(request, 'content');
    const known = own(request, 'content_raw');
    const spread = isSpread(content);
    const raw = typeof known === 'string' && known !== '' ? known : spread ? Object.values(content).join('') : '';
    return {
        body: spread || isEmpty(content) ? readText(raw, get(request, 'url.query')) : unwrapped(content),
        headers: own(request, 'headers'),
        raw,
    };
}

function isEmpty(content: unknown): boolean {
    // `Object.keys` of a text lists the index of each of its characters.
    return typeof content === 'string' ? content === '' : Object.keys(Object(content) as object).length === 0;
}

function isSpread(content: unknown): content is Readonly<Record<string, string>> {
    const first = own(content, '0');
    return !Array.isArray(content) && typeof first === 'string' && first.length === 1;
}

/** The `payload` of a form, where the server has not unwrapped it. */
function unwrapped(content: unknown): unknown {
    const payload = own(content, 'payload');
    return (typeof payload === 'string' ? parsed(payload) : undefined) ?? content;
}

function readText(raw: string, query: unknown): unknown {
    const text = raw.replace(/^\ufeff/, '').trim();
    const form = readForm(text);
    return /^(?:null|true|false)?$/.test(text) ? query : (parsed(text) ?? (form ? unwrapped(form) : { text }));
}

/** JSON's object; an array as the member `list`. */
function parsed(text: string): unknown {
    try {
        const value: unknown = JSON.parse(text);
        return Array.isArray(value) ? { list: value } : typeof value === 'object' ? value : undefined;
    } catch {
        return undefined;
    }
}
