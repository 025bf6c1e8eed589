import type { Draft } from './Draft';
import { addressOf } from './links';

/** A message as an incoming integration takes it. */
export interface Content {
    readonly text: string;
    readonly parseUrls: false;
    readonly attachments: readonly Attachment[];
}

/** An attachment, which notifies nobody. */
export interface Attachment {
    readonly color?: string;
    readonly text?: string;
    readonly image_url?: string;
}

/** Limits: lines below the first, and characters of all lines. */
const LINES = 5;
const LONGEST = 1500;

/**
 * Builds the message of a draft. The server looks for mentions before links and code, so a zero-width space separates every @ from what
 * follows it.
 */
export function buildMessage({ text, lines = [], total = lines.length, excerpt, color, image }: Draft): Content {
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
