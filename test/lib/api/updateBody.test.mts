import { describe, expect, test } from '@jest/globals';
import type { FieldValues } from '../../../lib/integrations/fields/fields.ts';
import { updateBody } from '../../../lib/api/bodies.ts';

const incoming: FieldValues = {
    type: 'incoming',
    name: 'X',
    channel: ['#a', '@b'],
    enabled: false,
    scriptEnabled: false,
};
const outgoing: FieldValues = {
    type: 'outgoing',
    name: 'X',
    channel: ['#a'],
    event: 'sendMessage',
    urls: ['http://a'],
};
const body = (values: FieldValues, stored = values) => updateBody(stored, values, () => 'generated');

test('channels are one text, and switches stay as they are', () => {
    expect(body(incoming)).toMatchObject({ channel: '#a,@b', enabled: false, scriptEnabled: false });
});

test('an outgoing one without a token gets one, another keeps its own', () => {
    expect(body(outgoing).token).toBe('generated');
    expect(body({ ...outgoing, token: 'mine' }).token).toBe('mine');
});

describe('what is stored and not wanted is sent empty, as the server keeps what is left out', () => {
    test.each<[string, FieldValues, Partial<FieldValues>, Record<string, unknown>]>([
        ['a text', incoming, { alias: 'A', script: 's' }, { alias: '', script: '' }],
        ['a list', outgoing, { triggerWords: ['go'] }, { triggerWords: [] }],
        ['a switch', outgoing, { runOnEdits: true, impersonateUser: true }, { runOnEdits: false }],
        [
            'what a former event used',
            { ...outgoing, event: 'roomCreated' },
            { event: 'userCreated', targetRoom: '#old', channel: ['#a'], triggerWordAnywhere: true },
            { targetRoom: '', channel: '', triggerWordAnywhere: false },
        ],
    ])('%s', (_name, values, stored, sent) => {
        expect(body(values, { ...values, ...stored })).toMatchObject(sent);
    });

    test('and nothing else that is not there', () => {
        expect(Object.keys(body(incoming, { ...incoming, skipTranspile: false })).sort()).toEqual(
            ['channel', 'enabled', 'name', 'scriptEnabled', 'type', 'username'].sort(),
        );
    });
});

test('a script goes along with every change, as the server forgets how to run one that is left out', () => {
    const script = { script: 's', scriptEnabled: true, skipTranspile: true, scriptEngine: 'isolated-vm' } as const;
    expect(body({ ...outgoing, ...script })).toMatchObject(script);
    expect(body({ ...incoming, ...script })).toMatchObject(script);
});

test('a switch that is off without being sent as that is not sent: servers that do not know it refuse all of a body', () => {
    expect(body({ ...outgoing, skipTranspile: false })).not.toHaveProperty('skipTranspile');
    expect(body({ ...outgoing, skipTranspile: false }, { ...outgoing, skipTranspile: true })).not.toHaveProperty(
        'skipTranspile',
    );
    expect(body({ ...outgoing, enabled: false, runOnEdits: false })).toMatchObject({
        enabled: false,
        runOnEdits: false,
    });
});
