import type { Subcommand } from '../lib/dispatch/Subcommand';
import { replayCall } from '../lib/operations/replayCall';
import { map, succeed } from '../lib/Outcome';
import { integrationParameter } from './parameters';

const parameters = {
    integration: integrationParameter,
    historyId: {
        kind: 'text',
        maxLength: 60,
        positional: true,
        required: true,
        placeholder: 'history-id',
        label: 'historyId',
    },
} as const;

/** `/integration replay`: has the workspace make a recorded call again, where the workspace can. */
export const replay: Subcommand<typeof parameters, 'integration'> = {
    name: 'replay',
    group: 'trial',
    otherNames: ['retry', 'resend', 'redeliver'],
    exact: true,
    parameters,
    examples: ['Deploys 7bCxnJpdqgDjY3Ldu'],
    needs: 'integration',
    run: async ({ historyId }, context) => {
        const { integration } = context;
        const { id, kind, values } = integration;
        const { name } = values;
        if (kind === 'incoming') {
            return succeed({ kind: 'noHistory', facts: { id, name } });
        }
        return map(await replayCall(integration, historyId, context), (outcome) => ({
            kind: 'replayed',
            facts: { id, name, historyId, outcome },
            ...(outcome.kind === 'asked' ? { change: { verb: 'replayed', kind, id, name } } : {}),
        }));
    },
};
