import type { Draft } from './Draft';
import { addressOf } from './links';

/** A message as an incoming integration takes it. */
export interface Content {
    readonly text: string;
    readonly parseUrls: false;
    readonly attachments: readonly Attachment[];
}

/** What stands below a message; it rings nobody. */
export interface Attachment {
    readonly color?: string;
    readonly text?: string;
    readonly image_url?: string;
}

/** Lines below the first, and characters of them all. */
const LINES = 5;
const LONGEST = 1500;

/**
 * The message of a draft. The server looks for mentions before it looks at links and code, so an invisible character parts every @
 * from what follows.
 */
export function finish({ text, lines = [], total = lines.length, excerpt, color, image }: Draft): Content {
    let length = text.length;
    const shown = lines.slice(0, LINES).filter((line) => (length += line.length) < LONGEST);
    const left = total - shown.length;
    const message = [text].concat(shown, left > 0 ? `…and ${left} more` : []).join('\n');
    const attachments: Attachment[] = excerpt ? [{ color, text: excerpt }] : [];
    return {
        text: message.replace(/@/g, '@\u200b'),
        parseUrls: false,
        attachments: attachments.concat(addressOf(image) ? { image_url: image } : []),
    };
}
