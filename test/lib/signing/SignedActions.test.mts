import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { issueAction, verifyAction } from '../../../lib/signing/SignedActions.ts';
import type { SigningKey } from '../../../lib/signing/SigningKeys.ts';

const key: SigningKey = { id: 'one', secret: Buffer.from('ab'.repeat(32), 'hex'), createdAt: 0 };
const other: SigningKey = { id: 'two', secret: Buffer.from('cd'.repeat(32), 'hex'), createdAt: 1 };
const holder = { userId: 'olivia-id', roomId: 'GENERAL' };
const action = { words: ['remove', 'an id', '--yes'], threadId: 'thread', once: true };
const now = 1_000_000;
const issued = issueAction(action, holder, { key, now }) ?? '';
const minutes = (count: number) => now + count * 60_000;

describe('what was issued', () => {
    test('comes back to whom it was issued, where it was', () => {
        expect(verifyAction(issued, holder, { keys: [other, key], now })).toMatchObject(action);
    });

    test('is never the same text twice', () => {
        expect(issueAction(action, holder, { key, now })).not.toBe(issued);
    });

    test('is taken back however long it is, or is not issued at all, whatever it is written in', () => {
        const issue = (letter: string, length: number) => {
            const long = { ...action, words: ['create', letter.repeat(length)] };
            const text = issueAction(long, holder, { key, now });
            return text === undefined ? 'not issued' : verifyAction(text, holder, { keys: [key], now })?.words.length;
        };
        expect([100, 5000, 6000].map((length) => issue('a', length))).toEqual([2, 2, 'not issued']);
        expect([100, 1900, 2000].map((length) => issue('构', length))).toEqual([2, 2, 'not issued']);
    });

    test.each([
        ['another person', { holder: { ...holder, userId: 'owen-id' } }],
        ['another room', { holder: { ...holder, roomId: 'ops' } }],
        ['person and room exchanged', { holder: { userId: holder.roomId, roomId: holder.userId } }],
        ['a key that is no longer valid', { keys: [other] }],
        ['a key of the same name', { keys: [{ ...other, id: key.id }] }],
        ['no key at all', { keys: [] }],
        ['its time being over', { now: minutes(15) }],
    ])('is nothing for %s', (_, change) => {
        const {
            holder: forWhom = holder,
            keys = [key],
            ...rest
        } = { now, ...change } as {
            holder?: typeof holder;
            keys?: SigningKey[];
            now: number;
        };
        expect(verifyAction(issued, forWhom, { keys, ...rest })).toBeUndefined();
    });

    test('is there until its time is over', () => {
        expect(verifyAction(issued, holder, { keys: [key], now: minutes(15) - 1 })).toMatchObject(action);
    });
});

describe('what was not issued', () => {
    const verify = (text: unknown) => verifyAction(text, holder, { keys: [key], now });

    test('is nothing, with any one character of it changed', () => {
        fc.assert(
            fc.property(fc.nat(issued.length - 1), fc.string({ minLength: 1, maxLength: 1 }), (at, character) => {
                const changed = issued.slice(0, at) + character + issued.slice(at + 1);
                expect(verify(changed) === undefined).toBe(changed !== issued);
            }),
        );
    });

    test('is nothing, whatever it is', () => {
        fc.assert(
            fc.property(fc.oneof(fc.anything(), fc.string(), fc.constant(issued.slice(0, -1))), (value) => {
                expect(verify(value)).toBeUndefined();
            }),
        );
    });

    test.each(['', '..', 'one..', `one.${'x'.repeat(5000)}.y`, `${issued}.`, issued.replace('.', '..'), ` ${issued}`])(
        'is nothing: %#',
        (text) => {
            expect(verify(text)).toBeUndefined();
        },
    );

    test('is nothing when somebody moves parts of one into another', () => {
        const second = issueAction({ words: ['help'] }, holder, { key, now }) ?? '';
        const [id, , signature] = issued.split('.');
        const [, payload] = second.split('.');
        expect(verify([id, payload, signature].join('.'))).toBeUndefined();
    });
});
