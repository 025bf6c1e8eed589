import type { SuggestedCommand } from '../replies/parts/SuggestedCommand';
import { useOf } from '../integrations/events';
import { answersItself } from '../integrations/answersItself';
import { httpUrl } from '../integrations/fields/formats';
import { isOpenUrl } from '../integrations/fields/isOpenUrl';
import type { Check } from './Check';
import type { CheckSubject } from './CheckSubject';

/** What to give in place of an address that is none; people put their own there. */
const EXAMPLE = 'https://example.com/hook';

/** What only outgoing integrations have: what sets them off, whom they call, and the token that goes along. */
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
        applies: (subject) => urlsOf(subject).some(isOpenUrl),
        words: (subject) => urlsOf(subject).filter(isOpenUrl),
        fix: (subject) =>
            giveUrls(
                subject,
                usable(subject).map((url) => (isOpenUrl(url) ? url.replace(/^http:/i, 'https:') : url)),
            ),
    },
    {
        code: 'trigger-word-padded',
        severity: 'risky',
        applies: (subject) => triggerWordsOf(subject).some(isPadded),
        words: (subject) => triggerWordsOf(subject).filter(isPadded),
        fix: (subject) => ({
            subcommand: 'update',
            values: {
                integration: subject.integration.id,
                triggerWords: [...new Set(triggerWordsOf(subject).map((it) => it.trim()))],
            },
        }),
    },
    {
        // About what is no message, servers since 7.7.1 send nothing but the token (rocket-chat.md D.2, issue 36348 of Rocket.Chat).
        code: 'event-without-data',
        severity: 'risky',
        applies: ({ integration: { kind, values } }) =>
            kind === 'outgoing' && values.event !== undefined && !useOf(values.event).message,
        words: ({ integration }) => [integration.values.event ?? ''],
        fix: () => undefined,
    },
    {
        code: 'answers-itself',
        severity: 'risky',
        applies: ({ integration }) => answersItself(integration),
        words: () => ['bot'],
        // Which words is for those to say who type them.
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

/** The server calls an address with the blanks around it. */
function isPaddedUrl(url: string): boolean {
    return isPadded(url) && !isWrong(url);
}

/** The addresses that are some, without blanks around them. */
function usable(subject: CheckSubject): string[] {
    return urlsOf(subject)
        .map((url) => url.trim())
        .filter((url) => !isWrong(url));
}

function giveUrls({ integration }: CheckSubject, urls: readonly string[]): SuggestedCommand {
    return {
        subcommand: 'update',
        values: { integration: integration.id, urls: urls.length > 0 ? [...urls] : [EXAMPLE] },
    };
}
