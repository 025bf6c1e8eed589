import type { Finding } from '../replies/checkup';
import { httpUrl } from '../integrations/formats';
import type { Integration } from '../integrations/Integration';
import type { Check } from './CheckSubject';
import { lineFor, updateLine } from './fixes';

/** What to give in place of an address that is none; people put their own there. */
const EXAMPLE = 'https://example.com/hook';

/** What only outgoing integrations have: URLs and a token. */
export const outgoingChecks: readonly Check[] = [
    ({ integration }) =>
        integration.kind === 'outgoing' && urlsOf(integration).length === 0
            ? [{ code: 'urls-missing', severity: 'broken', mend: updateLine(integration, '--urls', EXAMPLE) }]
            : [],
    ({ integration }) =>
        urlsOf(integration)
            .filter(isWrong)
            .map((url) => wrong(url, integration)),
    ({ integration }) => (urlsOf(integration).some(isPlain) ? [plain(integration)] : []),
    ({ integration }) =>
        integration.kind === 'outgoing' && integration.token === undefined
            ? [{ code: 'token-missing', severity: 'risky', mend: lineFor('rotate', integration) }]
            : [],
];

function urlsOf({ kind, values: { urls = [] } }: Integration): readonly string[] {
    return kind === 'outgoing' ? urls : [];
}

function isWrong(url: string): boolean {
    return !httpUrl.matches(url);
}

function isPlain(url: string): boolean {
    return httpUrl.matches(url) && /^http:/i.test(url);
}

function wrong(url: string, integration: Integration): Finding {
    const others = urlsOf(integration).filter((it) => !isWrong(it));
    const urls = others.length > 0 ? others.join(',') : EXAMPLE;
    return { code: 'url-invalid', severity: 'broken', word: url, mend: updateLine(integration, '--urls', urls) };
}

function plain(integration: Integration): Finding {
    const word = urlsOf(integration).filter(isPlain).join(', ');
    const urls = urlsOf(integration).map((it) => it.replace(/^http:/i, 'https:'));
    return { code: 'url-plain', severity: 'risky', word, mend: updateLine(integration, '--urls', urls.join(',')) };
}
