import { describe, expect, test } from '@jest/globals';
import { templateParameters } from '../../../../commands/parameters.ts';
import { subcommands } from '../../../../commands/subcommands.ts';
import { fieldRules } from '../../../../lib/dispatch/fieldRules.ts';
import { formSource } from '../../../../lib/dispatch/formSource.ts';
import { templateRules } from '../../../../lib/dispatch/templateRules.ts';
import { formView } from '../../../../lib/engine/blocks/formView.ts';
import { buildForm, UNMADE } from '../../../../lib/forms/buildForm.ts';
import { fields } from '../../../../lib/integrations/fields/fields.ts';
import { en } from '../../../../lib/messages/languages/en.ts';
import { anIntegration, anIntegrationAnswer, anOutgoingAnswer } from '../../../fakes/anIntegration.mts';

interface Input {
    type: string;
    blockId: string;
    hint?: { text: string };
}

/** What stands below each element of the create form of a type, by its field. */
function hintsOf(type: string): Record<string, string> {
    const presets = { type, event: 'sendMessage' };
    const form = buildForm({ parameters: fields, rules: fieldRules, fixed: {}, presets, declared: presets });
    const { blocks } = formView(form, { appId: 'app', id: 'view', subcommand: 'create', more: true }, en);
    const inputs = (blocks as unknown as Input[]).filter((it) => it.type === 'input');
    return Object.fromEntries(inputs.map(({ blockId, hint }) => [blockId, hint?.text ?? '']));
}

test('templates are called as their services are, none can be chosen, and the options of one are told', () => {
    const presets = { type: 'incoming', template: 'github' };
    const parameters = { ...fields, ...templateParameters };
    const form = buildForm({ parameters, rules: templateRules, fixed: {}, presets, declared: { type: 'incoming' } });
    const { blocks } = formView(form, { appId: 'app', id: 'view', subcommand: 'create', more: false }, en);
    expect(blocks).toContainEqual(
        expect.objectContaining({
            elements: [
                expect.objectContaining({
                    actionId: 'template',
                    initialValue: 'github',
                    placeholder: { type: 'plain_text', text: 'Template' },
                    options: expect.arrayContaining([
                        { value: UNMADE, text: { type: 'plain_text', text: 'No template' } },
                        { value: 'uptime-kuma', text: { type: 'plain_text', text: 'Uptime Kuma' } },
                    ]),
                }),
            ],
        }),
    );
    const hint = (blocks as unknown as Input[]).find(({ blockId }) => blockId === 'templateOptions')?.hint?.text;
    expect(hint).toContain(': success (builds that passed), labels, no-excerpts (');
});

test.each(subcommands.map((it) => [it.name, it] as const))(
    'what stands for a choice not made in the form of %s says of what',
    (_, subcommand) => {
        const stored = [anIntegrationAnswer(), anOutgoingAnswer()].map((it) => anIntegration(it));
        // Older versions of the server have left away most that an integration has today.
        const older = stored.map((it) => ({ ...it, values: { name: 'Old', type: it.kind } }));
        for (const integration of [undefined, ...stored, ...older]) {
            const form = buildForm(formSource(subcommand, { typed: {}, here: '#general', integration }));
            const unmade = form.fields.filter(({ isOpen }) => isOpen).map(({ label }) => label);
            expect(Object.keys(en.forms.unmade)).toEqual(expect.arrayContaining(unmade));
        }
    },
);

describe.each(['incoming', 'outgoing'])('the form of an %s integration', (type) => {
    test('has a hint below each element, which begins as a sentence does', () => {
        const hints = Object.entries(hintsOf(type));
        expect(hints.length).toBeGreaterThan(8);
        expect(hints.filter(([, hint]) => !/^\p{Lu}/u.test(hint))).toEqual([]);
    });

    test('tells of no field that only the other type has', () => {
        const all = Object.values(hintsOf(type)).join('\n');
        expect(all.includes('all_public_channels')).toBe(type === 'outgoing');
    });
});
