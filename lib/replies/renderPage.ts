import type { PageFacts } from './page';
import { page } from './page';
import type { Messages } from '../messages/Messages';

const STYLE = `
:root { color-scheme: light dark; }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; background: #f7f8fa; color: #2f343d;
    font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Inter, Roboto, "Helvetica Neue", sans-serif; }
main { max-width: 26rem; margin: 1rem; padding: 2.5rem 2rem; border-radius: 12px; background: #fff; text-align: center;
    box-shadow: 0 1px 2px rgba(31, 35, 41, .08), 0 8px 24px rgba(31, 35, 41, .08); }
svg { width: 56px; height: 56px; }
h1 { margin: 1rem 0 .5rem; font-size: 1.375rem; line-height: 1.3; overflow-wrap: anywhere; text-wrap: balance; }
p { margin: 0; color: #6c727a; overflow-wrap: anywhere; text-wrap: balance; }
p + a { margin-top: 1.5rem; }
a { display: inline-block; padding: .625rem 1.25rem; border-radius: 6px; background: #156ff5; color: #fff;
    font-weight: 600; text-decoration: none; }
a:focus-visible { outline: 3px solid #9fc1fa; outline-offset: 2px; }
@media (prefers-color-scheme: dark) { body { background: #1f2329; color: #f7f8fa; } main { background: #2f343d; }
    p { color: #cbced1; } }
`;

const SIGNS = {
    done: '<circle cx="28" cy="28" r="28" fill="#148660"/><path d="M17 29l8 8 15-17" fill="none" stroke="#fff" stroke-width="5" stroke-linecap="round" stroke-linejoin="round"/>',
    stopped:
        '<circle cx="28" cy="28" r="28" fill="#b68d00"/><path d="M28 15v16" stroke="#fff" stroke-width="5" stroke-linecap="round"/><circle cx="28" cy="40" r="3.2" fill="#fff"/>',
};

/** The page at the end of connecting: nothing in it loads or runs, and whatever comes from outside is escaped. */
export function renderPage(facts: PageFacts, messages: Messages): string {
    const { title, text, back } = page(facts, messages);
    const sign = facts.kind === 'connected' ? SIGNS.done : SIGNS.stopped;
    const link = facts.kind === 'connected' ? `<a href="${escapeHtml(facts.backUrl)}">${escapeHtml(back)}</a>` : '';
    return [
        '<!doctype html>',
        `<html lang="${messages.language}">`,
        `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">`,
        `<meta name="robots" content="noindex"><title>${escapeHtml(title)}</title><style>${STYLE}</style></head>`,
        `<body><main><svg viewBox="0 0 56 56" aria-hidden="true">${sign}</svg>`,
        `<h1>${escapeHtml(title)}</h1><p>${escapeHtml(text)}</p>${link}</main></body>`,
        '</html>',
    ].join('\n');
}

function escapeHtml(text: string): string {
    return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
