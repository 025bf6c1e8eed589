import type { Subcommand } from '../lib/dispatch/Subcommand';
import { switchIntegration } from '../lib/operations/switchIntegration';
import { integrationParameter } from './parameters';

const parameters = { integration: integrationParameter } as const;

/** `/integration disable`: stops an integration without removing it. */
export const disable: Subcommand<typeof parameters, 'integration'> = {
    name: 'disable',
    group: 'change',
    otherNames: ['stop', 'deactivate', 'pause', 'off'],
    parameters,
    examples: ['"CI builds"'],
    needs: 'integration',
    run: (_values, context) => switchIntegration(context.integration, false, context),
};
