import type { Outcome } from '../lib/Failure';
import { succeed } from '../lib/Failure';
import { shownFacts } from '../lib/replies/shown';
import type { Reply } from '../lib/replies/Reply';
import type { CommandContext } from '../lib/dispatch/CommandContext';
import { withIntegration } from '../lib/dispatch/dispatch';
import { integrationParameter } from './parameters';
import type { Subcommand } from '../lib/dispatch/Subcommand';
import type { SubcommandGrammar } from '../lib/dispatch/Declaration';
import { withValues } from '../lib/dispatch/Subcommand';

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
