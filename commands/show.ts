import type { Subcommand } from '../lib/dispatch/Subcommand';
import { succeed } from '../lib/Outcome';
import { shownFacts } from '../lib/replies/shown';
import { integrationParameter } from './parameters';

const parameters = {
    integration: integrationParameter,
    all: { kind: 'flag', placeholder: 'true|false', label: 'all', otherNames: ['full', 'verbose', 'everything'] },
} as const;

/** `/integration show`: the details of an integration, for somebody who may manage it. */
export const show: Subcommand<typeof parameters, 'integration'> = {
    name: 'show',
    group: 'look',
    otherNames: ['info', 'get', 'view', 'describe', 'details', 'url', 'token'],
    unlike: ['subscribe', 'how', 'curl'],
    parameters,
    examples: ['"CI builds"', 'Alerts --all'],
    needs: 'integration',
    run: ({ all = false }, { integration, workspace: { siteUrl } }) =>
        succeed({ kind: 'shown', facts: shownFacts(integration, { siteUrl, all }) }),
};
