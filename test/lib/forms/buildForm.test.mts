import { describe, expect, test } from '@jest/globals';
import { buildForm, type FormSource, UNMADE } from '../../../lib/forms/buildForm.ts';
import type { Texts } from '../../../lib/forms/FormRules.ts';
import { templateParameters } from '../../../commands/parameters.ts';
import { fieldRules } from '../../../lib/dispatch/fieldRules.ts';
import { templateRules } from '../../../lib/dispatch/templateRules.ts';
import { fields } from '../../../lib/integrations/fields/fields.ts';

const source = (presets: Texts = {}, fixed: Texts = {}): FormSource => ({
    parameters: fields,
    rules: fieldRules,
    fixed,
    presets: { type: 'incoming', event: 'sendMessage', ...presets },
    declared: { type: 'incoming', event: 'sendMessage', ...presets },
});

const namesOf = (from: FormSource, chosen: Texts = {}) => buildForm(from, chosen).fields.map(({ name }) => name);

test('what decides comes first, then what is needed, and what has several lines last', () => {
    const { fields } = buildForm(source(), { type: 'outgoing' });
    expect(fields.slice(0, 4).map(({ name }) => name)).toEqual(['type', 'event', 'name', 'urls']);
    expect(fields.at(-1)?.name).toBe('script');
});

describe('the fields are those of the kind and the event', () => {
    test('of an incoming one', () => {
        expect(namesOf(source())).toMatchInlineSnapshot(`
            [
              "type",
              "name",
              "channel",
              "username",
              "enabled",
              "alias",
              "avatar",
              "emoji",
              "scriptEnabled",
              "scriptEngine",
              "skipTranspile",
              "overrideDestinationChannelEnabled",
              "script",
            ]
        `);
    });

    test.each([
        ['sendMessage', ['channel', 'triggerWords'], ['targetRoom']],
        ['userCreated', ['targetRoom'], ['channel', 'triggerWords']],
        ['roomCreated', ['urls'], ['channel', 'triggerWords', 'targetRoom']],
    ])('of an outgoing one on %s', (event, there, absent) => {
        const names = namesOf(source(), { type: 'outgoing', event });
        expect(names).toEqual(expect.arrayContaining(there));
        expect(names.filter((name) => absent.includes(name))).toEqual([]);
    });

    test('what is fixed stands in no element and decides all the same', () => {
        const names = namesOf(source({}, { type: 'outgoing' }));
        expect(names).toContain('urls');
        expect(names).not.toContain('type');
    });

    test('a choice that is none changes nothing', () => {
        const { decided } = buildForm(source(), { type: 'no-kind', event: 'no-event', __proto__: 'x' });
        expect(decided).toEqual({ type: 'incoming' });
    });
});

describe('an element', () => {
    const fieldOf = (name: string, presets: Texts = {}, chosen: Texts = {}) =>
        buildForm(source(presets), chosen).fields.find((it) => it.name === name);

    test.each([
        ['script', 'area'],
        ['name', 'line'],
        ['channel', 'line'],
        ['enabled', 'choice'],
        ['type', 'choice'],
    ])('of %s is a %s', (name, element) => {
        expect(fieldOf(name)).toMatchObject({ element });
    });

    test('is needed where the kind or the event asks for it', () => {
        const outgoing = { type: 'outgoing', event: 'userCreated' };
        expect(fieldOf('name')).toMatchObject({ isNeeded: true });
        expect(fieldOf('alias')).toMatchObject({ isNeeded: false });
        expect(fieldOf('urls', {}, outgoing)).toMatchObject({ isNeeded: true });
        expect(fieldOf('targetRoom', {}, outgoing)).toMatchObject({ isNeeded: true });
    });

    test('shows what is stored, though it can no longer be chosen', () => {
        expect(fieldOf('scriptEngine', { scriptEngine: 'vm2' })).toMatchObject({
            preset: 'vm2',
            choices: ['isolated-vm', 'vm2'],
        });
    });

    test('of a choice that nobody has to make may stay unmade, and go back to that', () => {
        expect(fieldOf('scriptEnabled')).toMatchObject({ isOpen: true, preset: '' });
        expect(fieldOf('scriptEnabled', { scriptEnabled: 'true' })).toMatchObject({ isOpen: false });
        expect(fieldOf('type')).toMatchObject({ isOpen: false });
        expect(fieldOf('name')).toMatchObject({ isOpen: false });
    });

    test('is left out where its text is too long to be taken back', () => {
        const { fields: shown, leftOut } = buildForm(source({ script: 'x'.repeat(100001), alias: 'x'.repeat(121) }));
        expect(leftOut).toEqual(['alias', 'script']);
        expect(shown.map(({ name }) => name)).not.toContain('script');
    });
});

describe('a template', () => {
    const declared = { type: 'incoming' };
    const withTemplates = (typed: Texts = {}): FormSource => ({
        parameters: { ...fields, ...templateParameters },
        rules: templateRules,
        fixed: {},
        presets: { ...declared, ...typed },
        declared,
    });
    const atHand = (chosen: Texts, typed: Texts = {}) =>
        buildForm(withTemplates(typed), chosen)
            .fields.filter(({ isRare }) => !isRare)
            .map(({ name }) => name);

    test('that is chosen has its secret and its options asked for at once, in place of a script', () => {
        const names = atHand({ template: 'github' });
        expect(names.slice(-2)).toEqual(['secret', 'templateOptions']);
        expect(names).not.toContain('script');
    });

    test('is taken back, also where it was typed', () => {
        for (const typed of [{}, { template: 'github' }] as Texts[]) {
            expect(buildForm(withTemplates(typed), { template: UNMADE }).decided.template).toBe('');
            const names = atHand({ template: UNMADE }, typed);
            expect(names).toContain('script');
            expect(names).not.toContain('secret');
        }
    });

    test('that has no options is asked for none, and others for their own', () => {
        const optionsOf = (template: string) =>
            buildForm(withTemplates(), { template }).fields.find(({ name }) => name === 'templateOptions')?.words;
        expect(optionsOf('slack')).toBeUndefined();
        expect(optionsOf('github')).toEqual(['success', 'labels', 'no-excerpts']);
    });
});
