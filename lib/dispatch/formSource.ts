import type { Form, FormSource } from '../forms/buildForm';
import { has, presetsOf } from '../forms/buildForm';
import { fingerprint } from '../forms/fingerprint';
import type { FormRules, Texts } from '../forms/FormRules';
import { readChange, readNew } from '../forms/readForm';
import { textOf } from '../forms/textOf';
import type { Parameter, Value } from '../grammar/Parameter';
import type { Integration } from '../integrations/Integration';
import { kinds } from '../integrations/kinds';
import type { Declaration } from './Declaration';

/** What a form is filled with. */
export interface FormContent {
    /** What was typed before it, right or wrong. */
    readonly typed: Texts;
    /** The integration that it is about, where it is about one that exists. */
    readonly integration?: Pick<Integration, 'id' | 'kind' | 'values'>;
    /** The channel that the room stands for. */
    readonly here: string;
}

/** Any subcommand can have a form: of all that may be typed. */
const anyRules: FormRules = { applies: () => true, isNeeded: () => false, preset: () => undefined };

/** The source of a subcommand's form: what is declared, what is stored, and what was typed, the latter first. */
export function formSource(declaration: Declaration, content: FormContent): FormSource {
    const { parameters, form } = declaration;
    const { typed, integration } = content;
    const rules = form?.rules ?? requiring(declaration);
    const declared = declaredPresets(declaration, content);
    const cleared = emptiedBy(typed.clear, declared);
    const presets = { ...declared, ...kindOfTyped(declaration, typed), ...typed, ...cleared };
    const about = isAbout(declaration) && integration;
    const fixed: Texts = about ? { integration: integration.id, type: integration.kind, clear: '' } : {};
    return { parameters, rules, fixed, presets };
}

/** What a form shows where nothing was typed. */
export function declaredPresets(declaration: Declaration, { integration, here }: FormContent): Texts {
    const { parameters, form } = declaration;
    const rules = form?.rules ?? anyRules;
    if (isAbout(declaration) && integration) {
        const stored: Readonly<Record<string, Value | undefined>> = form?.shows?.(integration.values) ?? {
            ...integration.values,
        };
        // A switch that is not there is off.
        const off = (name: string) =>
            rules.preset(name) === undefined || !isFlag(parameters[name]) ? undefined : false;
        return presetsOf(parameters, (name) => textOf(stored[name] ?? off(name)));
    }
    const isNew = form !== undefined && declaration.isPatch !== true;
    return presetsOf(parameters, (name) => (name === 'channel' && isNew ? here : textOf(rules.preset(name))));
}

/** Fingerprints of what is shown of an integration, by which what was changed is told from what was not. */
export function shownOf(declaration: Declaration, content: FormContent): Texts {
    const presets = declaredPresets(declaration, content);
    return presetsOf(declaration.parameters, (name) => fingerprint(presets[name] ?? ''));
}

/** What a submitted form says, as a text for each parameter of the subcommand. */
export function saidTexts(
    declaration: Declaration,
    { form, content, shown }: { readonly form: Form; readonly content: FormContent; readonly shown: Texts },
    state: Texts,
): Texts {
    const declared = declaredPresets(declaration, content);
    const typed = { ...content.typed, ...emptiedBy(content.typed.clear, declared) };
    if (!isAbout(declaration) || content.integration === undefined) {
        const { texts, emptied } = readNew(form, declared, { state, typed });
        // Where nothing is said create chooses by itself, but not for somebody who has just emptied what it would choose.
        return { ...texts, ...empty(emptied.filter((name) => has(declared, name))) };
    }
    const { texts, emptied } = readChange(form, shown, { state, typed });
    return { ...texts, ...empty(emptied), integration: content.integration.id };
}

function empty(names: readonly string[]): Texts {
    return Object.fromEntries(names.map((name) => [name, '']));
}

/** Whether the form is about an integration that exists, and shows what it is. */
export function isAbout({ isPatch = false }: Declaration): boolean {
    return isPatch;
}

/** What only one kind has tells the kind, where that was not typed itself. */
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
