import type { SuggestedCommand } from '../replies/parts/SuggestedCommand';
import { eventUses } from '../integrations/events';
import { answersItself } from '../integrations/answersItself';
import { httpUrl } from '../integrations/fields/formats';
import { isUnencryptedUrl } from '../integrations/fields/isUnencryptedUrl';
import type { Check } from './Check';
import type { CheckSubject } from './CheckSubject';
import { update } from './update';

/** A placeholder URL, for people to replace. */
const EXAMPLE = 'https://example.com/hook';

/** Checks of outgoing integrations only: triggers, URLs and token. */
export const callChecks: readonly Check[] = [
    {
        code: 'urls-missing',
        severity: 'broken',
        applies: ({ integration }) => integration.kind === 'outgoing' && (integration.values.urls ?? []).length === 0,
        fix: (subject) => giveUrls(subject, [EXAMPLE]),
    },
    {
        code: 'url-invalid',
        severity: 'broken',
        applies: (subject) => urlsOf(subject).some(isWrong),
        words: (subject) => urlsOf(subject).filter(isWrong),
        fix: (subject) => giveUrls(subject, usable(subject)),
    },
    {
        code: 'url-padded',
        severity: 'broken',
        applies: (subject) => urlsOf(subject).some(isPaddedUrl),
        words: (subject) => urlsOf(subject).filter(isPaddedUrl),
        fix: (subject) => giveUrls(subject, usable(subject)),
    },
    {
        code: 'url-plain',
        severity: 'risky',
        applies: (subject) => urlsOf(subject).some(isUnencryptedUrl),
        words: (subject) => urlsOf(subject).filter(isUnencryptedUrl),
        fix: (subject) =>
            giveUrls(
                subject,
                usable(subject).map((url) => (isUnencryptedUrl(url) ? url.replace(/^http:/i, 'https:') : url)),
            ),
    },
    {
        code: 'trigger-word-padded',
        severity: 'risky',
        applies: (subject) => triggerWordsOf(subject).some(isPadded),
        words: (subject) => triggerWordsOf(subject).filter(isPadded),
        fix: (subject) =>
            update(subject, { triggerWords: [...new Set(triggerWordsOf(subject).map((it) => it.trim()))] }),
    },
    {
        // Since 7.7.1 the server sends only the token for events without a message (`triggerHandler.ts`, issue 36348 of Rocket.Chat).
        code: 'event-without-data',
        severity: 'risky',
        applies: ({ integration: { kind, values } }) =>
            kind === 'outgoing' && values.event !== undefined && !eventUses(values.event).message,
        words: ({ integration }) => [integration.values.event ?? ''],
        fix: () => undefined,
    },
    {
        code: 'answers-itself',
        severity: 'risky',
        applies: ({ integration }) => answersItself(integration),
        words: () => ['bot'],
        // Only the owner knows which trigger words fit.
        fix: () => undefined,
    },
    {
        code: 'token-missing',
        severity: 'risky',
        applies: ({ integration }) => integration.kind === 'outgoing' && integration.token === undefined,
        fix: ({ integration }) => ({ subcommand: 'rotate', values: { integration: integration.id } }),
    },
];

function urlsOf({ integration: { kind, values } }: CheckSubject): readonly string[] {
    return kind === 'outgoing' ? (values.urls ?? []) : [];
}

function triggerWordsOf({ integration: { values } }: CheckSubject): readonly string[] {
    return values.event === 'sendMessage' ? (values.triggerWords ?? []) : [];
}

function isPadded(text: string): boolean {
    return text !== text.trim();
}

function isWrong(url: string): boolean {
    return !httpUrl.matches(url.trim());
}

/** The server does not trim URLs before it calls them. */
function isPaddedUrl(url: string): boolean {
    return isPadded(url) && !isWrong(url);
}

/** The valid URLs, trimmed. */
function usable(subject: CheckSubject): string[] {
    return urlsOf(subject)
        .map((url) => url.trim())
        .filter((url) => !isWrong(url));
}

function giveUrls(subject: CheckSubject, urls: readonly string[]): SuggestedCommand {
    return update(subject, { urls: urls.length > 0 ? [...urls] : [EXAMPLE] });
}
