import { describe, expect, test } from '@jest/globals';
import { answersItself } from '../../../lib/integrations/answersItself.ts';
import { anIntegration, anOutgoingAnswer, anIntegrationAnswer } from '../../fakes/anIntegration.mts';

const script = { scriptEnabled: true, script: 'class Script {}', scriptCompiled: 'class Script {}' };

describe('its own answers set an outgoing integration off', () => {
    test.each([
        ['that listens to a room', { channel: ['#general'] }],
        ['that listens to rooms and people', { channel: ['@owen', '#general'] }],
        ['that listens to every room of a sort', { channel: ['all_private_groups'] }],
        ['that listens to direct messages', { channel: ['all_direct_messages'] }],
        ['that names no room, which is every public one', { channel: [] }],
        ['whose trigger words are gone', { triggerWords: [] }],
        ['whose former target room is one that it listens to', { channel: ['#a', '#b'], targetRoom: '#b' }],
        ['whose answers go to one of every public channel', { channel: ['all_public_channels'], targetRoom: '#b' }],
        ['whose answers go to a room, and that names none', { channel: [], targetRoom: '#b' }],
        ['whose answers go to a person', { channel: ['all_direct_messages'], targetRoom: '@owen' }],
        ['whose script is off', { ...script, scriptEnabled: false }],
    ])('%s', (_name, changes) => {
        expect(answersItself(anIntegration(anOutgoingAnswer(changes)))).toBe(true);
    });
});

describe('they do not, or it is not to be known, of one', () => {
    test.each([
        ['that waits for words', { triggerWords: ['go'] }],
        ['that waits for words anywhere in a message', { triggerWords: ['go'], triggerWordAnywhere: true }],
        ['that is about something else', { event: 'fileUploaded' }],
        ['that is about the workspace', { event: 'userCreated', channel: [], targetRoom: '#general' }],
        ['that listens to people, who do not write as whoever it posts as', { channel: ['@owen'] }],
        ['whose answers go elsewhere', { channel: ['#a'], targetRoom: '#b' }],
        ['whose answers go to a person, and that listens to rooms', { channel: [], targetRoom: '@owen' }],
        [
            'whose answers go to a room, and that listens to people',
            { channel: ['all_direct_messages'], targetRoom: '#b' },
        ],
        ['whose script may look at who wrote', script],
        ['whose script runs although its text is gone', { ...script, script: undefined }],
    ])('%s', (_name, changes) => {
        expect(answersItself(anIntegration(anOutgoingAnswer(changes)))).toBe(false);
    });

    test('that is incoming', () => {
        expect(answersItself(anIntegration(anIntegrationAnswer()))).toBe(false);
    });
});
