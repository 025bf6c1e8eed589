import type { Failure, Outcome } from '../lib/Failure';
import { succeed } from '../lib/Failure';
import type { Integration } from '../lib/integrations/Integration';
import type { Reply } from '../lib/replies/Reply';
import { withIntegration } from '../lib/dispatch/dispatch';
import type { Workspace } from '../lib/dispatch/CommandContext';
import { integrationParameter } from './parameters';
import type { Subcommand } from '../lib/dispatch/Subcommand';
import type { LabelledParameters, SubcommandGrammar } from '../lib/dispatch/Declaration';
import { withValues } from '../lib/dispatch/Subcommand';

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
} as const satisfies LabelledParameters;

const grammar: SubcommandGrammar<typeof parameters> = {
    name: 'replay',
    summary: 'replay',
    parameters,
    examples: ['Deploys 7bCxnJpdqgDjY3Ldu'],
};

/** `/integration replay`: has the workspace make a recorded call again, where the workspace can. */
export const replay: Subcommand = {
    grammar,
    run: (words, context) =>
        withValues(grammar, words, ({ integration, historyId }) =>
            withIntegration(integration, context, (found, workspace) => callAgain(found, workspace, historyId)),
        ),
};

async function callAgain(found: Integration, { integrations }: Workspace, historyId: string): Promise<Outcome<Reply>> {
    const { id, kind } = found;
    const { name } = found.values;
    if (kind === 'incoming') {
        return succeed({ kind: 'noHistory', facts: { id, name } });
    }
    const replayed = await integrations.replay(found, historyId);
    if (!replayed.ok && !isRouteMissing(replayed.failure)) {
        return replayed;
    }
    const facts = { id, name, historyId, possible: replayed.ok };
    const change = { verb: 'replayed', kind, id, name } as const;
    return succeed({ kind: 'replayed', facts, ...(replayed.ok ? { change } : {}) });
}

/** Older servers do not have the route; the API's own refusals of this one are never a 404. */
function isRouteMissing(failure: Failure): boolean {
    return (failure.kind === 'not-the-api' || failure.kind === 'rejected') && failure.status === 404;
}
