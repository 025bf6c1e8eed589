import { lineOf } from '../lib/dispatch/commandLine';
import type { Subcommand } from '../lib/dispatch/Subcommand';
import { readReference } from '../lib/integrations/search/readReference';
import { findNamesakes } from '../lib/operations/findNamesakes';
import type { CallReference } from '../lib/operations/replayCall';
import { replayCall } from '../lib/operations/replayCall';
import { fail, map, succeed } from '../lib/Outcome';
import { integrationParameter } from './parameters';

/** The position of a call in the history; an id is longer. */
const NUMBER = /^#?\d{1,6}$/;

/** Words for the newest call. */
const NEWEST = /^(?:last|latest|newest)$/i;

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

/** `/integration replay`: has the workspace repeat a recorded call, by default the newest. */
export const replay: Subcommand<typeof parameters, 'integration'> = {
    name: 'replay',
    group: 'trial',
    otherNames: ['retry', 'resend', 'redeliver'],
    exact: true,
    parameters,
    examples: ['Deploys', 'Deploys 2', 'Deploys 7bCxnJpdqgDjY3Ldu'],
    needs: 'integration',
    run: async ({ integration: reference, call }, context) => {
        const { integration } = context;
        const { id, kind, values } = integration;
        const { name } = values;
        if (kind === 'incoming') {
            return succeed({ kind: 'noHistory', facts: { id, name } });
        }
        const mayBeName = NUMBER.test(call ?? '') && readReference(reference).kind === 'name';
        const whole = `${reference} ${call ?? ''}`;
        const others = mayBeName ? await findNamesakes(whole, context) : [];
        if (others.length > 0) {
            // Which of them is meant is not known, and a call that is made is made.
            const lines = [{ integration: id, call }, { integration: whole }].map((values) => lineOf(replay, values));
            return fail({ kind: 'two-readings', lines: lines.filter((it) => it !== undefined) });
        }
        return map(await replayCall(integration, referenceOf(call), context), (outcome) => ({
            kind: 'replayed',
            facts: { id, name, outcome },
            ...(outcome.kind === 'asked' ? { change: { verb: 'replayed', kind, id, name } } : {}),
        }));
    },
};

/** Without a reference it is the newest call. */
function referenceOf(call = '1'): CallReference {
    if (NEWEST.test(call)) {
        return 1;
    }
    return NUMBER.test(call) ? Number(call.replace('#', '')) : call;
}
