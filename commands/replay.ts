import type { Subcommand } from '../lib/dispatch/Subcommand';
import type { Failure } from '../lib/Failure';
import { succeed } from '../lib/Outcome';
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
    parameters,
    examples: ['Deploys 7bCxnJpdqgDjY3Ldu'],
    needs: 'integration',
    run: async ({ historyId }, { integration, workspace }) => {
        const { id, kind, values } = integration;
        const { name } = values;
        if (kind === 'incoming') {
            return succeed({ kind: 'noHistory', facts: { id, name } });
        }
        const replayed = await workspace.integrations.replay(integration, historyId);
        if (!replayed.ok && !isRouteMissing(replayed.failure)) {
            return replayed;
        }
        const change = { verb: 'replayed', kind, id, name } as const;
        return succeed({
            kind: 'replayed',
            facts: { id, name, historyId, possible: replayed.ok },
            ...(replayed.ok ? { change } : {}),
        });
    },
};

/** Older servers do not have the route; the API's own refusals of this one are never a 404. */
function isRouteMissing(failure: Failure): boolean {
    return (failure.kind === 'not-the-api' || failure.kind === 'rejected') && failure.status === 404;
}
