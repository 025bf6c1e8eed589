import type { Form, FormSource } from '../forms/buildForm';
import { presetsOf } from '../forms/buildForm';
import { fingerprint } from '../forms/fingerprint';
import type { FormRules, Texts } from '../forms/FormRules';
import { readChange, readNew } from '../forms/readForm';
import { textOf } from '../forms/textOf';
import type { Parameter, Value } from '../grammar/Parameter';
import type { Integration } from '../integrations/Integration';
import { kinds } from '../integrations/kinds';
import { ownValue } from '../ownValue';
import type { Declaration } from './Declaration';

/** What a form is filled with. */
export interface FormContent {
    /** The texts that were typed before, valid or not. */
    readonly typed: Texts;
    /** The existing integration that it edits. */
    readonly integration?: Pick<Integration, 'id' | 'kind' | 'values'>;
    /** The channel that the room stands for. */
    readonly here: string;
}

/** Rules for subcommands without a form of their own: all parameters apply. */
const anyRules: FormRules = { applies: () => true, isNeeded: () => false, preset: () => undefined };

/** The source of a subcommand's form; typed texts win over stored values, and these over defaults. */
export function formSource(declaration: Declaration, content: FormContent): FormSource {
    const { parameters, form } = declaration;
    const { typed, integration } = content;
    const rules = form?.rules ?? requiring(declaration);
    const declared = declaredPresets(declaration, content);
    const cleared = emptiedBy(typed.clear, declared);
    const presets = { ...declared, ...kindOfTyped(declaration, typed), ...typed, ...cleared };
    const about = editsExisting(declaration) && integration;
    const fixed: Texts = about ? { integration: integration.id, type: integration.kind, clear: '' } : {};
    return { parameters, rules, fixed, presets, declared };
}

/** The texts of a form before anything is typed. */
export function declaredPresets(declaration: Declaration, { integration, here }: FormContent): Texts {
    const { parameters, form } = declaration;
    const rules = form?.rules ?? anyRules;
    if (editsExisting(declaration) && integration) {
        const stored: Readonly<Record<string, Value | undefined>> = form?.shows?.(integration.values) ?? {
            ...integration.values,
        };
        // An absent flag is off.
        const off = (name: string) =>
            rules.preset(name) === undefined || !isFlag(parameters[name]) ? undefined : false;
        return presetsOf(parameters, (name) => textOf(stored[name] ?? off(name)));
    }
    const isNew = form !== undefined && declaration.isPatch !== true;
    return presetsOf(parameters, (name) => (name === 'channel' && isNew ? here : textOf(rules.preset(name))));
}

/** Fingerprints of the shown texts of an integration, to detect which ones were edited. */
export function shownFingerprints(declaration: Declaration, content: FormContent): Texts {
    const presets = declaredPresets(declaration, content);
    return presetsOf(declaration.parameters, (name) => fingerprint(presets[name] ?? ''));
}

/** The texts of a submitted form, one for each parameter of the subcommand. */
export function submittedTexts(
    declaration: Declaration,
    { form, content, shown }: { readonly form: Form; readonly content: FormContent; readonly shown: Texts },
    state: Texts,
): Texts {
    const declared = declaredPresets(declaration, content);
    const typed = { ...content.typed, ...emptiedBy(content.typed.clear, declared) };
    if (!editsExisting(declaration) || content.integration === undefined) {
        const { texts, emptied } = readNew(form, declared, { state, typed });
        // A parameter without text gets its default, but not where somebody has just emptied that default.
        return { ...texts, ...empty(emptied.filter((name) => ownValue(declared, name) !== undefined)) };
    }
    const { texts, emptied } = readChange(form, shown, { state, typed });
    return { ...texts, ...empty(emptied), integration: content.integration.id };
}

function empty(names: readonly string[]): Texts {
    return Object.fromEntries(names.map((name) => [name, '']));
}

/** Whether the form edits an existing integration, and shows its values. */
export function editsExisting({ isPatch = false }: Declaration): boolean {
    return isPatch;
}

/** The kind, deduced from typed parameters that only one kind has. */
function kindOfTyped({ parameters, form }: Declaration, typed: Texts): Texts {
    if (form === undefined || !('type' in parameters) || typed.type !== undefined) {
        return {};
    }
    const [first, other] = kinds;
    const isFirst = Object.keys(typed).every((name) => form.rules.applies(name, { type: first }));
    return { type: isFirst ? first : other };
}

function isFlag(parameter: Parameter | undefined): boolean {
    return parameter?.kind === 'flag';
}

function requiring({ parameters }: Declaration): FormRules {
    return { ...anyRules, isNeeded: (name) => parameters[name]?.required === true };
}

function emptiedBy(clear: string | undefined, declared: Texts): Texts {
    const names = (clear ?? '').split(',').map((name) => name.trim());
    return empty(names.filter((name) => name in declared));
}
