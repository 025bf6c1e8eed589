import type { Subcommand } from '../lib/dispatch/Subcommand';
import { switchIntegration } from '../lib/operations/switchIntegration';
import { integrationParameter } from './parameters';

const parameters = { integration: integrationParameter } as const;

/** `/integration enable`: has an integration work again. */
export const enable: Subcommand<typeof parameters, 'integration'> = {
    name: 'enable',
    group: 'change',
    otherNames: ['start', 'activate', 'resume', 'on'],
    parameters,
    examples: ['"CI builds"'],
    needs: 'integration',
    run: (_values, context) => switchIntegration(context.integration, true, context),
};
