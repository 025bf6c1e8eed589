import { switchIntegration } from './changing/switchIntegration';
import { integrationParameter } from './integrationParameter';
import type { Subcommand } from './Subcommand';
import type { LabelledParameters, SubcommandGrammar } from './SubcommandGrammar';
import { withValues } from './Subcommand';

const parameters = { integration: integrationParameter } as const satisfies LabelledParameters;

const grammar: SubcommandGrammar<typeof parameters> = {
    name: 'enable',
    summary: 'enable',
    parameters,
    examples: ['"CI builds"'],
};

/** `/integration enable`: has an integration work again. */
export const enable: Subcommand = {
    grammar,
    run: (words, context) =>
        withValues(grammar, words, ({ integration }) => switchIntegration(integration, true, context)),
};
