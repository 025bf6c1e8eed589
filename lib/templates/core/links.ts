import { escapeText, rawText } from './text';

/** Longer URLs are left out of messages. */
const LONGEST = 500;

const ADDRESS = /^https?:\/\/[^\s/?#@\\<>|()"`]+(?:[/?#][^]*)?$/i;

/** Characters that would end a link early or mention somebody. */
const UNSAFE = /[()|<>@"`\\\s]/g;

/** A URL that is safe in a link; empty for relative URLs, those with credentials, and anything else. */
export function addressOf(value: unknown): string {
    const address = rawText(value);
    return address.length <= LONGEST && ADDRESS.test(address)
        ? address.replace(UNSAFE, (it) => `%${`0${it.charCodeAt(0).toString(16)}`.slice(-2)}`)
        : '';
}

/** A link with a label, or the label alone where the URL is not usable. Every version of Rocket.Chat shows the label of such a link literally. */
export function link(url: unknown, label: string): string {
    const address = addressOf(url);
    return address && label
        ? `<${address}|${label.replace(/</g, '‹').replace(/>/g, '›').replace(/\|/g, '¦')}>`
        : escapeText(label);
}
