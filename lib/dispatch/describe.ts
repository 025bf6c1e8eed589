import { COMMAND } from '../command';
import type { Parameter } from '../grammar/Parameter';
import { optionUsage, usageLine } from '../grammar/usageLine';
import type { Field } from '../integrations/fields/Field';
import type { HelpFacts, OptionFacts, OptionGroup } from '../replies/help';
import { defaultText } from '../messages/defaultText';
import type { Messages } from '../messages/Messages';
import type { Declaration } from './Declaration';

/** A subcommand in one line, as it is typed. */
export function usageOf(declaration: Declaration): string {
    return usageLine(`/${COMMAND}`, declaration);
}

/** With more options than this, help shows the everyday ones first. */
const MANY_OPTIONS = 12;

/** Examples that are shown with the everyday options. */
const FEW_EXAMPLES = 2;

/** A subcommand as help and the README describe it. */
export function describeSubcommand(declaration: Declaration, messages: Messages): HelpFacts {
    const { name, examples } = declaration;
    return {
        name,
        usage: usageOf(declaration),
        summary: messages.summaries[name],
        groups: groupOptions(declaration, messages),
        examples: examples.map((example) => `/${COMMAND} ${name} ${example}`.trim()),
        isShortened: false,
    };
}

/** A subcommand in short: where it has many options, only the everyday ones and two examples. */
export function describeInShort(declaration: Declaration, messages: Messages): HelpFacts {
    const all = Object.entries(declaration.parameters);
    const everyday = all.filter(([, { everyday = false }]) => everyday);
    const whole = describeSubcommand(declaration, messages);
    if (all.length <= MANY_OPTIONS || everyday.length === 0) {
        return whole;
    }
    const groups = groupOptions({ ...declaration, parameters: Object.fromEntries(everyday) }, messages);
    return { ...whole, groups, examples: whole.examples.slice(0, FEW_EXAMPLES), isShortened: true };
}

function groupOptions(
    { parameters, isPatch = false }: Pick<Declaration, 'parameters' | 'isPatch'>,
    messages: Messages,
): OptionGroup[] {
    const kinds = [undefined, 'incoming', 'outgoing'] as const;
    return kinds
        .map((only) => ({
            only,
            options: Object.entries(parameters)
                .filter(([, parameter]) => (parameter as Partial<Field>).only === only)
                .map(([name, parameter]) => ({
                    ...describeOption(name, parameter, messages),
                    ...(isPatch ? {} : presetOf(parameter, messages)),
                })),
        }))
        .filter(({ options }) => options.length > 0);
}

type Described = Parameter & Pick<Field, 'label' | 'default'>;

function describeOption(name: string, parameter: Described, messages: Messages): OptionFacts {
    return {
        usage: optionUsage(name, parameter),
        label: messages.labels[parameter.label],
        ...('choices' in parameter ? { choices: parameter.choices } : {}),
    };
}

function presetOf({ label, default: value }: Described, messages: Messages): Pick<OptionFacts, 'default'> {
    const preset = defaultText(label, messages) ?? value;
    return preset === undefined ? {} : { default: String(preset) };
}
