import { expect, test } from '@jest/globals';
import type { PostJson } from '../../../lib/api/postJson.ts';
import { fireSample, showSample } from '../../../lib/trial/fireSample.ts';
import { anIntegration, anOutgoingAnswer } from '../../fakes/anIntegration.mts';
import { answered, FakePosts } from '../../fakes/FakePosts.mts';

const urls = ['https://a.example/x', 'https://b.example/x', 'https://c.example/x'];

test('each URL gets the sample with the token once, and what it answers is not kept', async () => {
    const { post, posts } = new FakePosts({
        'https://a.example/x': answered(202, 'secret of the receiver'),
        'https://b.example/x': { networkError: 'dns' },
        'https://c.example/x': { networkError: 'timeout' },
    });
    const integration = anIntegration(anOutgoingAnswer({ urls: [...urls, urls[0]] }));
    const facts = await fireSample(integration, { text: 'x' }, post);
    expect(facts).toMatchObject({
        kind: 'fired',
        results: [
            { url: urls[0], status: 202, milliseconds: 7 },
            { url: urls[1], networkError: 'dns', outcomeUnknown: false, milliseconds: 7 },
            { url: urls[2], networkError: 'timeout', outcomeUnknown: true, milliseconds: 7 },
        ],
    });
    expect(posts).toEqual(urls.map((url) => ({ url, body: { token: 'outgoing-token', text: 'x' } })));
    expect(JSON.stringify(facts)).not.toMatch(/secret|outgoing-token/);
});

test('only http and https addresses are called', async () => {
    const { post, posts } = new FakePosts();
    const wrong = ['file:///etc/passwd', 'gopher://x/', 'ftp://x/', 'x', 'http://'];
    const facts = await fireSample(anIntegration(anOutgoingAnswer({ urls: wrong })), {}, post);
    expect(facts).toMatchObject({ results: wrong.map((url) => ({ url })) });
    expect(posts).toEqual([]);
});

test('no more than five URLs are called, one after the other, and the others are named', async () => {
    const many = Array.from({ length: 7 }, (_, index) => `https://${index}.example/x`);
    let running = 0;
    let most = 0;
    const post: PostJson = async () => {
        most = Math.max(most, ++running);
        await Promise.resolve();
        running--;
        return { milliseconds: 1, networkError: 'refused' };
    };
    const facts = await fireSample(anIntegration(anOutgoingAnswer({ urls: many })), {}, post);
    expect(facts).toMatchObject({ results: many.slice(0, 5).map((url) => ({ url })), left: many.slice(5) });
    expect(most).toBe(1);
});

test('what is shown has no token in it, and says where one would be', () => {
    const shown = showSample(anIntegration(anOutgoingAnswer()), { text: 'x' });
    expect(shown).toMatchObject({ kind: 'sample', event: 'sendMessage', body: '{\n  "token": "…",\n  "text": "x"\n}' });
    expect(showSample(anIntegration(anOutgoingAnswer({ token: '' })), { text: 'x' })).toMatchObject({
        body: '{\n  "text": "x"\n}',
    });
});
