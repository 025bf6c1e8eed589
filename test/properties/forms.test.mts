import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { subcommands } from '../../commands/subcommands.ts';
import { readIntegration } from '../../lib/api/readIntegration.ts';
import {
    declaredPresets,
    type FormContent,
    formSource,
    submittedTexts,
    shownFingerprints,
} from '../../lib/dispatch/formSource.ts';
import { createBody } from '../../lib/api/bodies.ts';
import { findDeclaration } from '../../lib/dispatch/matchSubcommand.ts';
import type { Subcommand } from '../../lib/dispatch/Subcommand.ts';
import { buildForm, type Form } from '../../lib/forms/buildForm.ts';
import type { Texts } from '../../lib/forms/FormRules.ts';
import { textOf } from '../../lib/forms/textOf.ts';
import type { Value } from '../../lib/grammar/Parameter.ts';
import { parseTexts } from '../../lib/grammar/parseTexts.ts';
import { printWords } from '../../lib/grammar/printWords.ts';
import { eventNames } from '../../lib/integrations/events.ts';
import { fieldOf, type FieldName, type FieldValues } from '../../lib/integrations/fields/fields.ts';
import { anIntegration } from '../fakes/anIntegration.mts';
import { validFields, valueOf } from './validFields.mts';
import { wildIntegrations } from './wildIntegrations.mts';

const here = '#general';

/** Whatever may be chosen in a form. */
const choices = [['incoming', ''], ...eventNames.map((event) => ['outgoing', event])] as [
    'incoming' | 'outgoing',
    string,
][];

function subcommand(name: string): Subcommand {
    const found = findDeclaration(subcommands, name);
    if (!found) {
        throw new Error(`There is no ${name}`);
    }
    return found;
}

/** What a client sends when nobody has touched anything: what the elements were given, if that is not nothing. */
function untouched({ fields }: Form): Record<string, string> {
    return Object.fromEntries(fields.filter(({ preset }) => preset !== '').map(({ name, preset }) => [name, preset]));
}

/** What a form says once these texts stand in it. */
function said(declaration: Subcommand, content: FormContent, state: Texts): Texts {
    const form = buildForm(formSource(declaration, content), state);
    return submittedTexts(declaration, { form, content, shown: shownFingerprints(declaration, content) }, state);
}

const parametersOf = subcommands.flatMap((it) => Object.keys(it.parameters).map((name) => [it.name, name] as const));

describe('every parameter of every subcommand has an element, and comes back from it as the same words', () => {
    test.each(
        parametersOf.filter(
            // An import is told by no words but its own, and agreed to below its plan.
            ([name, parameter]) =>
                name !== 'import' && parameter !== 'clear' && !(name !== 'create' && parameter === 'integration'),
        ),
    )('%s %s', (name, parameter) => {
        const declaration = subcommand(name);
        const { parameters } = declaration;
        const stored = (type: string) => anIntegration({ _id: 'a', type, name: 'A', enabled: true, channel: ['#b'] });
        let tried = 0;
        // What belongs to a template is there once one is chosen.
        const ofTemplate: Record<string, string> = ['secret', 'templateOptions'].includes(parameter)
            ? { template: 'github' }
            : {};
        const values = valueOf(parameters[parameter] as never);
        for (const [type, event] of choices) {
            const integration = stored(`webhook-${type}`);
            const content = { typed: {}, here, ...(declaration.isPatch ? { integration } : {}) };
            const form = buildForm(formSource(declaration, content), { type, event, ...ofTemplate });
            if (!form.fields.some((it) => it.name === parameter)) {
                continue;
            }
            const deciding = declaration.form ? { type, ...(type === 'outgoing' ? { event } : {}) } : {};
            const preset = declaredPresets(declaration, content)[parameter] ?? '';
            const property = fc.property(values, (value: Value) => {
                tried++;
                const state = { ...deciding, ...ofTemplate, name: 'A', [parameter]: textOf(value) };
                const texts = said(declaration, content, state);
                const wanted = textOf(value);
                // What is the preset anyway need not be said.
                if (texts[parameter] !== undefined) {
                    const [only] = [{ [parameter]: parameters[parameter] }] as [never];
                    const read = parseTexts({ parameters: only }, { [parameter]: texts[parameter] ?? '' });
                    expect(read).toEqual({ ok: true, values: { [parameter]: value } });
                } else {
                    expect(wanted).toBe(preset);
                }
            });
            fc.assert(property, { numRuns: 8 });
        }
        expect(tried).toBeGreaterThan(0);
    });
});

/** Without what the server would choose by itself, which a form shows and does not send: words that say it imply more. */
function withoutServerDefaults(values: FieldValues): FieldValues {
    const kept = Object.entries(values).filter(([name, it]) => it !== fieldOf(name as FieldName).serverDefault);
    return Object.fromEntries(kept) as unknown as FieldValues;
}

/** What is sent to create it; a switch that is off and one that is not there are the same to the server. */
function bodyOf(values: FieldValues) {
    const body = createBody({ channel: [here], ...values }, () => 'token');
    return Object.fromEntries(Object.entries(body).filter(([, it]) => it !== false));
}

test('a form filled with any valid values creates the very same as words do', () => {
    const create = subcommand('create');
    fc.assert(
        fc.property(validFields.map(withoutServerDefaults), (values) => {
            const content = { typed: {}, here };
            const form = buildForm(formSource(create, content), { type: values.type, event: values.event ?? '' });
            const given = Object.entries(values).map(([name, value]) => [name, textOf(value)]);
            const state = { ...untouched(form), ...Object.fromEntries(given) } as Texts;
            const read = parseTexts(create, said(create, content, state));
            expect(read).toMatchObject({ ok: true });
            expect(bodyOf((read as unknown as { values: FieldValues }).values)).toEqual(bodyOf(values));
        }),
        { numRuns: 1000 },
    );
});

test('a script of several lines comes back as it is', () => {
    const create = subcommand('create');
    const script = `class Script {\n\tprocess_incoming_request() { return "it's"; }\n}\n`;
    const texts = said(create, { typed: {}, here }, { name: 'A', script });
    const read = parseTexts(create, texts);
    expect(read).toMatchObject({ ok: true, values: { script } });
    expect(read.ok && printWords(create.parameters, read.values)).toEqual(['incoming', 'A', '--script', script]);
});

test.each(['update', 'clone'])(
    'the form of %s over wild stored integrations, sent as it is, changes nothing',
    (name) => {
        const declaration = subcommand(name);
        let elements = 0;
        const property = fc.property(wildIntegrations, fc.boolean(), (all, touchesNothing) => {
            for (const answer of all) {
                const integration = readIntegration(answer);
                if (integration === undefined) {
                    throw new Error('This is not read as an integration');
                }
                const content = { typed: {}, integration, here };
                const form = buildForm(formSource(declaration, content));
                elements += form.fields.length;
                const state = touchesNothing ? {} : untouched(form);
                const texts = submittedTexts(
                    declaration,
                    { form, content, shown: shownFingerprints(declaration, content) },
                    state,
                );
                expect(texts).toEqual({ integration: integration.id });
            }
        });
        fc.assert(property, { numRuns: 1000 });
        expect(elements).toBeGreaterThan(10000);
    },
);
