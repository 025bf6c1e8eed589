/**
 * What shows as nothing, or as a blank that is none: controls, marks of direction, joiners, fillers, variation selectors,
 * tags (Unicode's Cc, Cf, Zl, Zp, Default_Ignorable_Code_Point, and the empty Braille pattern), and halves of characters.
 */
const HIDDEN =
    /[\u0000-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u2800\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\u{13430}-\u{1345f}\u{16fe4}\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]|[\ud800-\udfff]/gu;

/** A picture with its selectors and skin tones, joined with others; a digit in a key cap; a flag spelt in tags. */
const EMOJI =
    /\u{1f3f4}[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}]{2,6}\u{e007f}|[\u00a9\u00ae\u203c\u2049\u2122\u2139\u2190-\u21ff\u2300-\u27bf\u2900-\u297f\u2b00-\u2bff\u3030\u303d\u3297\u3299\u{1f000}-\u{1faff}](?:\ufe0f|\u{1f3fb}|\u{1f3fc}|\u{1f3fd}|\u{1f3fe}|\u{1f3ff})?(?:\u200d[\u2190-\u21ff\u2300-\u27bf\u2b00-\u2bff\u{1f000}-\u{1faff}](?:\ufe0f|\u{1f3fb}|\u{1f3fc}|\u{1f3fd}|\u{1f3fe}|\u{1f3ff})?)*|[0-9#*]\ufe0f\u20e3/gu;

/** A joiner or its opposite inside a word of a script whose spelling needs it: Arabic, and those of India. */
const SPELT_JOINERS =
    /([\u0620-\u06ff\u0750-\u077f\u0900-\u0dff])[\u200c\u200d](?=[\u0620-\u06ff\u0750-\u077f\u0900-\u0dff])/g;

/** Blanks of other widths, and the one that does not break. */
const BLANKS = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;

/** Whether a text holds anything that does not show. */
export function hasHidden(text: string): boolean {
    return text.search(HIDDEN) >= 0;
}

/** The same, but for what emoji and spelling need. */
export function hasUselessHidden(text: string): boolean {
    return hasHidden(text.replace(EMOJI, '').replace(SPELT_JOINERS, '$1'));
}

/** A text in which what does not show, and is of no use, shows as what it is not: a mark in its place. Blanks and ends of lines stay. */
export function withHiddenShown(text: string): string {
    return hasUselessHidden(text.replace(/\s/g, ''))
        ? text.replace(HIDDEN, (it) => (/\s/.test(it) ? it : '\ufffd'))
        : text;
}

/** A text with plain blanks in the place of those that only look like it. */
export function withPlainBlanks(text: string): string {
    return text.replace(BLANKS, ' ');
}

/** A text without what does not show. */
export function withoutHidden(text: string): string {
    return text.replace(HIDDEN, '');
}
