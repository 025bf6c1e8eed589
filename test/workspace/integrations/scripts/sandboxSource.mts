/**
 * What a script finds in its otherwise empty context, as the text of a function expression evaluated inside that context, so that no
 * object of the host's realm is in reach: text goes in and text comes out. Called with a fetch from text to text and the stored values.
 */
export const sandboxSource = `(function (fetchText, storedText) {
    'use strict';
    const stored = JSON.parse(storedText);
    const text = (value) => (value === null || value === undefined ? '' : String(value));
    const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
    const quiet = () => {};
    const additions = {
        global: globalThis,
        console: { log: quiet, info: quiet, warn: quiet, error: quiet, debug: quiet },
        s: {
            trim: (value) => text(value).trim(),
            ltrim: (value) => text(value).trimStart(),
            rtrim: (value) => text(value).trimEnd(),
            capitalize: (value) => text(value).charAt(0).toUpperCase() + text(value).slice(1),
            truncate: (value, length, end = '...') =>
                text(value).length > length ? text(value).slice(0, length) + end : text(value),
            stripTags: (value) => text(value).replace(/<\\/?[^>]+>/g, ''),
            escapeHTML: (value) => text(value).replace(/[&<>"']/g, (character) => entities[character]),
            escapeRegExp: (value) => text(value).replace(/[.*+?^\${}()|[\\]\\\\]/g, '\\\\$&'),
        },
        Store: {
            set: (key, value) => (stored[key] = value),
            get: (key) => stored[key],
        },
        async fetch(url, options) {
            const reply = JSON.parse(await fetchText(String(url), JSON.stringify(options) || '{}'));
            if (reply.failure) {
                throw new TypeError(reply.failure);
            }
            return {
                ok: reply.ok,
                status: reply.status,
                statusText: reply.statusText,
                headers: new Map(reply.headers),
                text: async () => reply.content,
                json: async () => JSON.parse(reply.content),
            };
        },
    };
    Object.assign(globalThis, additions);
    return { stored: () => JSON.stringify(stored) };
})`;
