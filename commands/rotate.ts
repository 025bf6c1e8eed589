import type { IntegrationContext, Subcommand } from '../lib/dispatch/Subcommand';
import { duration, millisecondsOf } from '../lib/grammar/duration';
import { notApplicable } from '../lib/grammar/parameterProblems';
import { changeIntegration } from '../lib/operations/changeIntegration';
import { replaceIntegration } from '../lib/operations/replaceIntegration';
import type { Outcome } from '../lib/Outcome';
import { andThen, fail, succeed } from '../lib/Outcome';
import type { Reply } from '../lib/replies/Reply';
import { integrationParameter } from './parameters';

/** The default: long enough to replace a URL where it is used, and short in case somebody else knows it. */
const GRACE = '24h';

const parameters = {
    integration: integrationParameter,
    grace: {
        kind: 'text',
        maxLength: 20,
        format: duration,
        placeholder: 'duration',
        label: 'grace',
        ledBy: ['in', 'after', 'for'],
        only: 'incoming',
        default: GRACE,
    },
} as const;

/** `/integration rotate`: gives an outgoing integration a new token, and replaces an incoming one by a new one. */
export const rotate: Subcommand<typeof parameters, 'integration'> = {
    name: 'rotate',
    group: 'change',
    otherNames: ['regenerate', 'renew', 'reset'],
    exact: true,
    parameters,
    examples: ['Deploys', '"CI builds"', '"CI builds" --grace 7d', '"CI builds" --grace 0'],
    needs: 'integration',
    run: ({ grace }, context) =>
        context.integration.kind === 'incoming'
            ? replaceIntegration(context.integration, millisecondsOf(grace ?? GRACE) ?? 0, context)
            : renewToken(grace, context),
};

async function renewToken(grace: string | undefined, context: IntegrationContext): Promise<Outcome<Reply>> {
    const { integration: found, generateToken } = context;
    if (grace !== undefined) {
        const problem = notApplicable('grace', { parameter: 'type', value: found.kind });
        return fail({ kind: 'usage', problems: [problem], subcommand: 'rotate' });
    }
    const token = generateToken();
    const patch = { given: { token }, cleared: [] };
    return andThen(changeIntegration({ found, patch, subcommand: 'rotate' }, context), ({ after }) => {
        const { id, kind, values, updatedBy: by } = after;
        const { name } = values;
        // A token that is not in effect must not be shown.
        return values.token === token
            ? succeed({
                  kind: 'rotated',
                  facts: { kind: 'outgoing', id, name, token },
                  change: { verb: 'rotated', kind, name, id },
              })
            : fail({ kind: 'overwritten', id, name, by });
    });
}
