import { switchIntegration } from '../lib/operations/switchIntegration';
import { integrationParameter } from './parameters';
import type { Subcommand } from '../lib/dispatch/Subcommand';
import type { LabelledParameters, SubcommandGrammar } from '../lib/dispatch/Declaration';
import { withValues } from '../lib/dispatch/Subcommand';

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
