import { switchIntegration } from './changing/switchIntegration';
import { integrationParameter } from './integrationParameter';
import type { Subcommand } from './Subcommand';
import type { LabelledParameters, SubcommandGrammar } from './SubcommandGrammar';
import { withValues } from './Subcommand';

const parameters = { integration: integrationParameter } as const satisfies LabelledParameters;

const grammar: SubcommandGrammar<typeof parameters> = {
    name: 'disable',
    summary: 'disable',
    parameters,
    examples: ['"CI builds"'],
};

/** `/integration disable`: stops an integration without removing it. */
export const disable: Subcommand = {
    grammar,
    run: (words, context) =>
        withValues(grammar, words, ({ integration }) => switchIntegration(integration, false, context)),
};
