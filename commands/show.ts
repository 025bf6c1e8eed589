import type { Outcome } from '../lib/Failure';
import { succeed } from '../lib/Failure';
import { shownFacts } from '../lib/integrations/shownFacts';
import type { Reply } from '../lib/replies/Reply';
import type { CommandContext } from './CommandContext';
import { withIntegration } from './changing/withIntegration';
import { integrationParameter } from './integrationParameter';
import type { Subcommand } from './Subcommand';
import type { SubcommandGrammar } from './SubcommandGrammar';
import { withValues } from './Subcommand';

const parameters = { integration: integrationParameter } as const;

const grammar: SubcommandGrammar<typeof parameters> = {
    name: 'show',
    summary: 'show',
    parameters,
    examples: ['"CI builds"'],
};

/** `/integration show`: everything about one integration that the sender may manage. */
export const show: Subcommand = {
    grammar,
    run: (words, context) => withValues(grammar, words, ({ integration }) => describeIntegration(integration, context)),
};

function describeIntegration(reference: string, context: CommandContext): Promise<Outcome<Reply>> {
    return withIntegration(reference, context, (found, { siteUrl }) =>
        Promise.resolve(succeed({ kind: 'shown', facts: shownFacts(found, siteUrl) })),
    );
}
