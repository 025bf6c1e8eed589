import { expect, test } from '@jest/globals';
import { eventNames } from '../../../lib/integrations/events.ts';
import { outgoingSample } from '../../../lib/trial/outgoingSample.ts';
import { anIntegration, anOutgoingAnswer } from '../../fakes/anIntegration.mts';

const occasion = { text: 'Hello', username: 'olivia', siteUrl: 'http://chat.example', now: Date.UTC(2026, 10, 23) };

function sampleOf(changes: Record<string, unknown>) {
    return outgoingSample(anIntegration(anOutgoingAnswer(changes)), occasion);
}

const room = ['channel_id', 'channel_name'];
const by = ['timestamp', 'user_id', 'user_name'];

/** The fields that the workspace sends for events about a message, beside the token; for others it sends none. */
const sent: Record<string, string[]> = {
    sendMessage: [...room, 'message_id', ...by, 'text', 'siteUrl'],
    fileUploaded: [...room, 'message_id', ...by, 'text', 'user', 'room', 'message'],
};

test.each(eventNames)('%s has the fields of its event, and no token', (event) => {
    expect(Object.keys(sampleOf({ event }))).toEqual(['bot', ...(sent[event] ?? [])]);
});

test('is about the sender, in the first room it listens to, at this moment', () => {
    expect(sampleOf({ channel: ['@uma', '#ops', '#general'] })).toMatchObject({
        user_name: 'olivia',
        channel_name: 'ops',
        timestamp: '2026-11-23T00:00:00.000Z',
        text: 'Hello',
        siteUrl: 'http://chat.example',
    });
    expect(sampleOf({ channel: ['all_public_channels'] })).toMatchObject({ channel_name: 'sample' });
});

test('has no trigger word of a former event', () => {
    expect(sampleOf({ event: 'fileUploaded', triggerWords: ['deploy'] })).not.toHaveProperty('trigger_word');
    expect(sampleOf({ event: 'userCreated', triggerWords: ['deploy'] })).toEqual({ bot: false });
});

test('begins with a trigger word, which the workspace would ask for', () => {
    expect(sampleOf({ triggerWords: ['deploy', 'rollback'] })).toMatchObject({
        trigger_word: 'deploy',
        text: 'deploy Hello',
    });
});
