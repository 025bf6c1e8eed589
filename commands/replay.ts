import type { Subcommand } from '../lib/dispatch/Subcommand';
import type { CallReference } from '../lib/operations/replayCall';
import { replayCall } from '../lib/operations/replayCall';
import { map, succeed } from '../lib/Outcome';
import { integrationParameter } from './parameters';

const parameters = {
    integration: integrationParameter,
    call: {
        kind: 'text',
        maxLength: 60,
        positional: true,
        placeholder: 'number|history-id',
        label: 'call',
        otherNames: ['history-id', 'id', 'number'],
    },
} as const;

/** `/integration replay`: has the workspace make a recorded call again, the newest unless another is named. */
export const replay: Subcommand<typeof parameters, 'integration'> = {
    name: 'replay',
    group: 'trial',
    otherNames: ['retry', 'resend', 'redeliver'],
    exact: true,
    parameters,
    examples: ['Deploys', 'Deploys 2', 'Deploys 7bCxnJpdqgDjY3Ldu'],
    needs: 'integration',
    run: async ({ call }, context) => {
        const { integration } = context;
        const { id, kind, values } = integration;
        const { name } = values;
        if (kind === 'incoming') {
            return succeed({ kind: 'noHistory', facts: { id, name } });
        }
        return map(await replayCall(integration, referenceOf(call), context), (outcome) => ({
            kind: 'replayed',
            facts: { id, name, outcome },
            ...(outcome.kind === 'asked' ? { change: { verb: 'replayed', kind, id, name } } : {}),
        }));
    },
};

/** Nothing is the newest call; an id is longer than any number of a call. */
function referenceOf(call = '1'): CallReference {
    return /^#?\d{1,6}$/.test(call) ? Number(call.replace('#', '')) : call;
}
