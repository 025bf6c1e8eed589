import type { Subcommand } from '../lib/dispatch/Subcommand';
import { succeed } from '../lib/Outcome';
import { shownFacts } from '../lib/replies/shown';
import { integrationParameter } from './parameters';

const parameters = { integration: integrationParameter } as const;

/** `/integration show`: everything about one integration that the sender may manage. */
export const show: Subcommand<typeof parameters, 'integration'> = {
    name: 'show',
    group: 'look',
    otherNames: ['info', 'get', 'view', 'describe', 'details'],
    parameters,
    examples: ['"CI builds"'],
    needs: 'integration',
    run: (_values, { integration, workspace }) =>
        succeed({ kind: 'shown', facts: shownFacts(integration, workspace.siteUrl) }),
};
