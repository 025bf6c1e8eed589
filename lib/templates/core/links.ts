import { escapeText, rawText } from './text';

/** Longer addresses are not worth their place in a message. */
const LONGEST = 500;

const ADDRESS = /^https?:\/\/[^\s/?#@\\<>|()"`]+(?:[/?#][^]*)?$/i;

/** What would end a link early, or ring somebody. */
const UNSAFE = /[()|<>@"`\\\s]/g;

/** A web address that can stand in a link; nothing for relative ones, those with a password, and anything else. */
export function addressOf(value: unknown): string {
    const address = rawText(value);
    return address.length <= LONGEST && ADDRESS.test(address)
        ? address.replace(UNSAFE, (it) => `%${`0${it.charCodeAt(0).toString(16)}`.slice(-2)}`)
        : '';
}

/** A label that leads to an address, or the label alone. Rocket.Chat shows what stands in such a link literally, in all of its versions. */
export function link(url: unknown, label: string): string {
    const address = addressOf(url);
    return address && label
        ? `<${address}|${label.replace(/</g, '‹').replace(/>/g, '›').replace(/\|/g, '¦')}>`
        : escapeText(label);
}
