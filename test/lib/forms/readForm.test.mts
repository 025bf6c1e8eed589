import { describe, expect, test } from '@jest/globals';
import { buildForm, UNMADE } from '../../../lib/forms/buildForm.ts';
import { fingerprint } from '../../../lib/forms/fingerprint.ts';
import type { Texts } from '../../../lib/forms/FormRules.ts';
import { readChange, readNew } from '../../../lib/forms/readForm.ts';
import { sampleParameters } from '../grammar/sampleParameters.mts';

const parameters = Object.fromEntries(
    Object.entries(sampleParameters).map(([name, it]) => [name, { ...it, label: 'name' as const }]),
);
const rules = { applies: () => true, isNeeded: (name: string) => name === 'type', preset: () => undefined };
const formWith = (presets: Texts) => buildForm({ parameters, rules, fixed: {}, presets, declared: {} });

describe('of something new', () => {
    const presets = { type: 'incoming', alias: 'Bot' };

    test('what is as it was shown is not said, unless it is needed', () => {
        const form = formWith(presets);
        expect(readNew(form, presets, { state: {}, typed: {} })).toEqual({ texts: { type: 'incoming' }, emptied: [] });
        expect(readNew(form, presets, { state: { ...presets }, typed: {} }).texts).toEqual({ type: 'incoming' });
    });

    test('what differs is said, and so is what was typed and never shown', () => {
        const form = formWith({ ...presets, name: 'Typed' });
        expect(readNew(form, presets, { state: { alias: '' }, typed: { name: 'Typed' } })).toEqual({
            texts: { type: 'incoming', name: 'Typed' },
            emptied: ['alias'],
        });
    });

    test('a choice that was taken back is not said, and a text that is called the same is', () => {
        const form = formWith(presets);
        const state = { event: UNMADE, name: UNMADE };
        expect(readNew(form, presets, { state, typed: { event: 'roomJoined' } })).toEqual({
            texts: { type: 'incoming', name: UNMADE },
            emptied: [],
        });
    });

    test('what the form has no element for is not said, whatever a client sends', () => {
        expect(
            readNew(formWith(presets), presets, { state: { yes: 'true', __proto__: 'x' }, typed: {} }).texts,
        ).toEqual({
            type: 'incoming',
        });
    });
});

describe('of something that exists', () => {
    const form = formWith({ alias: 'Changed by others', type: 'incoming' });
    const shown = { alias: fingerprint('As it was shown'), type: fingerprint('incoming') };

    test('only what differs from what was shown is said, whatever it is by now', () => {
        const state = { alias: 'As it was shown', name: 'New', type: 'incoming' };
        expect(readChange(form, shown, { state, typed: {} })).toEqual({ texts: { name: 'New' }, emptied: [] });
    });

    test('what was emptied is', () => {
        expect(readChange(form, shown, { state: { alias: '', name: '' }, typed: {} })).toEqual({
            texts: {},
            emptied: ['alias'],
        });
    });
});

test('texts that differ have another fingerprint, and nothing has none', () => {
    expect(fingerprint('')).toBe('');
    expect(fingerprint('a')).not.toBe(fingerprint('b'));
});
