import { describe, expect, test } from '@jest/globals';
import type { ILogger } from '@rocket.chat/apps-engine/definition/accessors';
import { respondSafely, respondWithPage, respondWithRedirect } from '../../../../lib/engine/connecting/respond.ts';
import { callbackUrl, startUrl } from '../../../../lib/engine/connecting/endpointPaths.ts';
import { en } from '../../../../lib/messages/languages/en.ts';
import type { PageFacts } from '../../../../lib/replies/page.ts';

const pages: [facts: PageFacts, status: number, words: string][] = [
    [{ kind: 'connected', username: 'olivia', backUrl: 'http://x/channel/general' }, 200, 'Connected as @olivia'],
    [{ kind: 'declined' }, 400, 'did not agree'],
    [{ kind: 'invalid' }, 400, 'incomplete'],
    [{ kind: 'expired' }, 400, 'expired'],
    [{ kind: 'other-browser' }, 400, 'another browser'],
    [{ kind: 'used' }, 400, 'used already'],
    [{ kind: 'other-account', username: 'uma' }, 400, '@uma'],
    [{ kind: 'busy', seconds: 12 }, 429, '12 seconds'],
    [{ kind: 'failed', reference: 'abc' }, 500, 'abc'],
];

describe('a page', () => {
    test.each(pages)('for %j has status %s and says %s', (facts, status, words) => {
        const page = respondWithPage(facts, en);
        expect(page.status).toBe(status);
        expect(page.content).toContain(words);
        expect(page.headers).toMatchObject({
            'Content-Type': 'text/html; charset=utf-8',
            'Cache-Control': 'no-store',
            'Referrer-Policy': 'no-referrer',
            'X-Content-Type-Options': 'nosniff',
        });
        expect(page.headers?.['Content-Security-Policy']).toContain("default-src 'none'");
        expect(page.content).not.toMatch(/<script|src=|@import|url\(/);
    });

    test('shows names as they are and lets none of them out of its place', () => {
        const username = `"><script>alert('1')</script>&amp;`;
        const page = respondWithPage({ kind: 'connected', username, backUrl: 'http://x/"onclick="a' }, en);
        expect(page.content).not.toMatch(/<script|"onclick/);
        expect(page.content).toContain('&#60;script&#62;');
        expect(page.content).toContain('&#38;amp;');
    });
});

test('a redirect sets its cookie, is kept nowhere, and tells nobody where it came from', () => {
    expect(respondWithRedirect('http://x/oauth/authorize', 'a=b')).toEqual({
        status: 302,
        content: '',
        headers: {
            Location: 'http://x/oauth/authorize',
            'Set-Cookie': 'a=b',
            'Cache-Control': 'no-store',
            'Referrer-Policy': 'no-referrer',
        },
    });
});

test('what nobody expected ends on a page with a reference, under which the log has it without secrets', async () => {
    const logged: unknown[] = [];
    const logger = { error: (entry: unknown) => logged.push(entry) } as unknown as ILogger;
    const token = 'a-token-of-many-characters';
    const page = await respondSafely(() => Promise.reject(new Error(`Broken by ${token}`)), { messages: en, logger });
    const [{ reference }] = logged as [{ reference: string }];
    expect(page.status).toBe(500);
    expect(page.content).toContain(reference);
    expect(page.content).not.toContain('Broken');
    expect(JSON.stringify(logged)).toContain('Broken');
    expect(JSON.stringify(logged)).not.toContain(token);
});

test('the app’s own addresses are below the workspace’s, wherever that is', () => {
    expect(startUrl('https://x/chat', 'id', 's')).toBe('https://x/chat/api/apps/public/id/connect?request=s');
    expect(callbackUrl('https://x/chat', 'id')).toBe('https://x/chat/api/apps/public/id/connected');
});
