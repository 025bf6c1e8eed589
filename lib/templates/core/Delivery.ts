import { readForm } from './readForm';
import { get, own } from './values';

/** A call of the webhook, read whatever its content type is; nothing about its parts is sure. */
export interface Delivery {
    readonly body: unknown;
    readonly headers: unknown;
    /** The body as it came, which signatures are made of; empty on servers that do not tell it. */
    readonly raw: string;
}

/**
 * What the server hands to a script. Bodies without a JSON type it spreads into characters, of arrays and of what it cannot read it
 * tells nothing but the raw text, and of a form with a single field `payload` it tells what that holds.
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
    // A text would be asked for the place of each of its characters.
    return typeof content === 'string' ? content === '' : Object.keys(Object(content) as object).length === 0;
}

function isSpread(content: unknown): content is Readonly<Record<string, string>> {
    const first = own(content, '0');
    return !Array.isArray(content) && typeof first === 'string' && first.length === 1;
}

/** A form's `payload` where the server leaves it to us. */
function unwrapped(content: unknown): unknown {
    const payload = own(content, 'payload');
    return (typeof payload === 'string' ? parsed(payload) : undefined) ?? content;
}

function readText(raw: string, query: unknown): unknown {
    const text = raw.replace(/^\ufeff/, '').trim();
    const form = readForm(text);
    return /^(?:null|true|false)?$/.test(text) ? query : (parsed(text) ?? (form ? unwrapped(form) : { text }));
}

/** An object, or the list that stands in its place under `list`. */
function parsed(text: string): unknown {
    try {
        const value: unknown = JSON.parse(text);
        return Array.isArray(value) ? { list: value } : typeof value === 'object' ? value : undefined;
    } catch {
        return undefined;
    }
}
