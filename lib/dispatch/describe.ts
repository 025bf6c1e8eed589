import { COMMAND } from '../command';
import type { Parameter } from '../grammar/Parameter';
import { optionUsage, usageLine } from '../grammar/usageLine';
import type { Field } from '../integrations/Field';
import type { HelpFacts, OptionFacts, OptionGroup } from '../replies/help';
import { defaultText } from '../messages/defaultText';
import type { Messages } from '../messages/Messages';
import type { Declaration } from './Declaration';

/** A subcommand in one line, as it is typed. */
export function usageOf(declaration: Declaration): string {
    return usageLine(`/${COMMAND}`, declaration);
}

/** Everything that help and the README tell about a subcommand. */
export function describeSubcommand(declaration: Declaration, messages: Messages): HelpFacts {
    return {
        usage: usageOf(declaration),
        summary: messages.summaries[declaration.name],
        groups: groupOptions(declaration, messages),
        examples: declaration.examples.map((example) => `/${COMMAND} ${declaration.name} ${example}`.trim()),
    };
}

function groupOptions({ parameters, isPatch = false }: Declaration, messages: Messages): OptionGroup[] {
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
