import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createBody } from '../../../lib/api/bodies.ts';
import { kindOf, kinds, typeOf } from '../../../lib/integrations/kinds.ts';
import { readIntegration } from '../../../lib/api/readIntegration.ts';
import { anIntegrationAnswer, anOutgoingAnswer } from '../../fakes/anIntegration.mts';

test('an answer is read field by field', () => {
    expect(readIntegration(anIntegrationAnswer())).toMatchObject({
        id: '65f0a1b2c3d4e5f6a7b8c9d0',
        kind: 'incoming',
        token: 'incoming-token',
        author: { userId: 'olivia-id', username: 'olivia' },
        createdAt: '2026-11-23T12:00:00.000Z',
        values: { type: 'incoming', name: 'CI builds', channel: ['#general'], username: 'rocket.cat', enabled: true },
    });
    expect(readIntegration(anOutgoingAnswer())).toMatchObject({
        kind: 'outgoing',
        values: { type: 'outgoing', event: 'sendMessage', urls: ['https://example.com/hook'] },
    });
});

describe('is not an integration', () => {
    test.each([undefined, null, 'text', 5, [], {}, { _id: 'x' }, { type: 'webhook-incoming' }])('%j', (answer) => {
        expect(readIntegration(answer)).toBeUndefined();
    });

    test.each([
        { _id: '' },
        { _id: 'a b' },
        { _id: '--yes' },
        { _id: 'x"' },
        { _id: 5 },
        { type: 'webhook' },
        { type: 'webhook-incoming-x' },
        { type: null },
    ])('%j', (part) => {
        expect(readIntegration(anIntegrationAnswer(part))).toBeUndefined();
    });
});

test('one text stands for a list of one', () => {
    const answer = anOutgoingAnswer({ channel: '#general', urls: 'https://a', triggerWords: ['a', 5, ''] });
    expect(readIntegration(answer)?.values).toMatchObject({
        channel: ['#general'],
        urls: ['https://a'],
        triggerWords: ['a'],
    });
});

test('a script’s error is read whatever its shape', () => {
    const script = { script: '{', scriptEnabled: true };
    const read = (scriptError: unknown, rest: object = script) =>
        readIntegration(anIntegrationAnswer({ ...rest, scriptError }))?.scriptError;
    expect(read({ name: 'SyntaxError', message: 'Unexpected token' })).toEqual({
        name: 'SyntaxError',
        message: 'Unexpected token',
    });
    expect(read({ message: 'x' })).toEqual({ name: 'Error', message: 'x' });
    // As Babel writes them.
    expect(read({ name: 'SyntaxError', message: 'unknown: Odd (1:6)\n\n> 1 | class {' })).toEqual({
        name: 'SyntaxError',
        message: 'Odd (1:6)',
    });
    expect(read('broken')).toBeUndefined();
    expect(read(null)).toBeUndefined();
    // The server never takes it back.
    expect(read({ message: 'x' }, { script: '{', scriptEnabled: false })).toBeUndefined();
    expect(read({ message: 'x' }, { script: '', scriptEnabled: true })).toBeUndefined();
});

describe('an error of compiling, which the server never takes back, is one', () => {
    const script = '{';
    test.each([
        ['of a script that is switched on', { scriptEnabled: true, script }, true],
        [
            'of one that is switched on and was compiled before',
            { scriptEnabled: true, script, scriptCompiled: 'x' },
            true,
        ],
        ['of one that runs although its text is gone', { scriptEnabled: true, scriptCompiled: 'x' }, true],
        ['not of one that is switched off', { scriptEnabled: false, script }, false],
        [
            'not of one that is switched off and was compiled',
            { scriptEnabled: false, script, scriptCompiled: 'x' },
            false,
        ],
        ['not of one that was emptied', { scriptEnabled: true, script: '' }, false],
        ['not of one that is null', { scriptEnabled: true, script: null }, false],
        ['not where there is none', { scriptEnabled: true }, false],
        ['not where there is nothing', {}, false],
    ])('%s', (_name, members, isTold) => {
        const scriptError = { name: 'SyntaxError', message: 'left over' };
        for (const answer of [anIntegrationAnswer, anOutgoingAnswer]) {
            const read = readIntegration(
                answer({ script: undefined, scriptEnabled: undefined, ...members, scriptError }),
            );
            expect(read?.scriptError).toEqual(isTold ? scriptError : undefined);
        }
    });
});

test('whatever the members are, reading does not fail, and what is read can be sent', () => {
    const member = fc.anything({ withNullPrototype: true });
    const answer = fc.dictionary(
        fc.constantFrom(...Object.keys(anOutgoingAnswer()), 'scriptError', 'retryCount'),
        member,
    );
    fc.assert(
        fc.property(answer, fc.constantFrom(...kinds), (members, kind) => {
            const integration = readIntegration({ ...members, _id: 'x', type: typeOf(kind) });
            expect(integration).toMatchObject({ id: 'x', kind });
            expect(integration && createBody(integration.values, () => 't')).toMatchObject({ type: typeOf(kind) });
        }),
    );
});

test('kinds and the API’s types are the same thing', () => {
    expect(kinds.map(typeOf)).toEqual(['webhook-incoming', 'webhook-outgoing']);
    expect(kinds.map(typeOf).map(kindOf)).toEqual([...kinds]);
    expect(kindOf('incoming')).toBeUndefined();
});
