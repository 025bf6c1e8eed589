import type { Parameter } from '../grammar/Parameter';
import { optionUsage, usageLine } from '../grammar/usageLine';
import type { Field } from '../integrations/fields';
import type { HelpFacts, OptionFacts, OptionGroup } from '../replies/help';
import type { Messages } from '../replies/Messages';
import type { SubcommandGrammar } from './Declaration';

/** The slash command that every subcommand follows. */
export const COMMAND = 'integration';

/** A subcommand in one line, as it is typed. */
export function usageOf(grammar: SubcommandGrammar): string {
    return usageLine(`/${COMMAND}`, grammar);
}

/** Everything that help and the README tell about a subcommand. */
export function describeGrammar(grammar: SubcommandGrammar, messages: Messages): HelpFacts {
    return {
        usage: usageOf(grammar),
        summary: messages.summaries[grammar.summary],
        groups: groupOptions(grammar, messages),
        examples: grammar.examples.map((example) => `/${COMMAND} ${grammar.name} ${example}`.trim()),
    };
}

function groupOptions({ parameters, keeps = false }: SubcommandGrammar, messages: Messages): OptionGroup[] {
    const kinds = [undefined, 'incoming', 'outgoing'] as const;
    return kinds
        .map((only) => ({
            only,
            options: Object.entries(parameters)
                .filter(([, parameter]) => (parameter as Partial<Field>).only === only)
                .map(([name, parameter]) => ({
                    ...describeOption(name, parameter, messages),
                    ...(keeps ? {} : presetOf(parameter, messages)),
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
    const preset = value === undefined ? messages.defaults[label] : String(value);
    return preset === undefined ? {} : { default: preset };
}
