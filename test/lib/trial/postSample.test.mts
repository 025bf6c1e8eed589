import { expect, test } from '@jest/globals';
import { postSample } from '../../../lib/trial/postSample.ts';
import { en } from '../../../lib/messages/languages/en.ts';
import { tested } from '../../../lib/replies/tested.ts';
import { anIntegration, anIntegrationAnswer } from '../../fakes/anIntegration.mts';
import { answered, FakePosts } from '../../fakes/FakePosts.mts';

const apiUrl = 'http://chat.example';
const hook = `${apiUrl}/hooks/65f0a1b2c3d4e5f6a7b8c9d0/incoming-token`;

async function replyTo(...[encounter]: [ConstructorParameters<typeof FakePosts>[0]]): Promise<string> {
    const outcome = await postSample(anIntegration(), {
        apiUrl,
        body: { text: 'x' },
        post: new FakePosts(encounter).post,
    });
    if (!outcome.ok) {
        throw new Error(outcome.failure.kind);
    }
    return tested(outcome.value, en);
}

test('the text is posted to its own hook, once', async () => {
    const { post, posts } = new FakePosts();
    const outcome = await postSample(anIntegration(), { apiUrl, body: { text: 'Hello' }, post });
    expect(posts).toEqual([{ url: hook, body: { text: 'Hello' } }]);
    expect(outcome).toMatchObject({ ok: true, value: { kind: 'posted', status: 200, milliseconds: 7 } });
    expect(JSON.stringify(outcome)).not.toMatch(/hooks|incoming-token/);
});

test('without its token there is nowhere to post', async () => {
    const { post, posts } = new FakePosts();
    const integration = anIntegration(anIntegrationAnswer({ token: undefined }));
    expect(await postSample(integration, { apiUrl, body: { text: 'Hello' }, post })).toMatchObject({ ok: false });
    expect(posts).toEqual([]);
});

const refusals: [status: number, error: string, words: string[]][] = [
    [503, 'Service Unavailable', ['disabled', '/integration enable 65f0']],
    [500, 'Invalid integration id or token provided.', ['does not know its webhook URL', '/integration show 65f0']],
    [404, 'Invalid integration id or token provided.', ['does not know its webhook URL']],
    [401, 'You must be logged in to do this.', ['`rocket.cat`, does not exist', '--username']],
    [400, 'error-user-lacks-message-impersonate-permission', ['message-impersonate', '--username rocket.cat']],
    [
        400,
        'overriding destination channel is disabled for this integration',
        ['names a channel', '--override-destination-channel-enabled true'],
    ],
    [400, 'error-running-script', ['script failed', '--script-enabled false']],
    [400, 'error-evaluating-script', ['script failed']],
    [400, 'invalid-channel', ['does not exist any more', '/integration doctor']],
    [400, 'error-not-allowed', ['not a member', '/invite @rocket.cat']],
    [400, 'room_is_archived', ['archived']],
    [400, "You can't send messages because the room is readonly.", ['read-only', '/unmute @rocket.cat']],
    [400, 'You_have_been_muted', ['muted']],
    [400, 'Not enough permission', ['under another name']],
    [400, 'error-message-size-exceeded', ['longer', '--text']],
    [400, 'unknown-error', ['does not say why']],
    [400, 'constructor', ['The workspace says: `constructor`']],
    [400, '', ['does not say why']],
    [
        429,
        'Error, too many requests. You must wait 17 seconds before trying this endpoint again. [error-too-many-requests]',
        ['10 calls a minute', '17 s'],
    ],
];

test.each(refusals)('%i %s, in words', async (status, error, words) => {
    const reply = await replyTo({ [hook]: answered(status, JSON.stringify({ success: false, error })) });
    expect(reply).toContain(
        `It does not work:* the sample for \`CI builds\` was refused (status ${status}) after 7 ms.`,
    );
    for (const word of words) {
        expect(reply).toContain(word);
    }
    expect(reply).not.toMatch(/hooks|incoming-token/);
});

test.each([
    [{ [hook]: { networkError: 'refused' as const } }, 'refused'],
    [{ [hook]: { networkError: 'timeout' as const } }, '10 seconds'],
    [{ [hook]: answered(200, '<html>') }, 'not the workspace’s webhook'],
    [{ [hook]: answered(403, 'no') }, 'not the workspace’s webhook'],
    [{ [hook]: answered(500, 'Internal Server Error') }, 'does not know its webhook URL'],
])('%j, in words', async (encounter, word) => {
    const reply = await replyTo(encounter);
    expect(reply).toContain('It does not work');
    expect(reply).toContain(word);
});

test.each([
    [{ [hook]: { networkError: 'timeout' as const } }, true],
    [{ [hook]: { networkError: 'connection-lost' as const } }, true],
    [{ [hook]: answered(502, '<html>') }, true],
    [{ [hook]: answered(503, '') }, true],
    [{ [hook]: answered(200, '{"succ') }, true],
    [{ [hook]: { networkError: 'refused' as const } }, false],
    [{ [hook]: answered(503, '{"success":false,"error":"Service Unavailable"}') }, false],
    [{ [hook]: answered(403, 'no') }, false],
    [{ [hook]: answered(500, 'Internal Server Error') }, false],
])('whether the sample may have been posted, after %j: %s', async (encounter, doubt) => {
    const words = 'It is not known whether the sample was posted: look in `#general` before you try again.';
    expect((await replyTo(encounter)).includes(words)).toBe(doubt);
});
