import type { Outcome } from '../lib/Failure';
import { fail, succeed } from '../lib/Failure';
import { duration, millisecondsOf } from '../lib/grammar/duration';
import { optionName } from '../lib/grammar/OptionNames';
import type { Integration } from '../lib/integrations/Integration';
import type { Reply } from '../lib/replies/Reply';
import { changeIntegration } from '../lib/operations/changeIntegration';
import { withIntegration } from '../lib/dispatch/dispatch';
import type { CommandContext, Workspace } from '../lib/dispatch/CommandContext';
import { integrationParameter } from './parameters';
import { replaceIntegration } from '../lib/operations/replaceIntegration';
import type { Subcommand } from '../lib/dispatch/Subcommand';
import type { LabelledParameters, SubcommandGrammar } from '../lib/dispatch/Declaration';
import { withValues } from '../lib/dispatch/Subcommand';

/** A day is enough to change a URL where it is used, and short for one that somebody else may know. */
const GRACE = '24h';

const parameters = {
    integration: integrationParameter,
    grace: {
        kind: 'text',
        maxLength: 20,
        format: duration,
        placeholder: 'duration',
        label: 'grace',
        only: 'incoming',
        default: GRACE,
    },
} as const satisfies Record<string, LabelledParameters[string] & { only?: 'incoming'; default?: string }>;

const grammar: SubcommandGrammar<typeof parameters> = {
    name: 'rotate',
    summary: 'rotate',
    parameters,
    examples: ['Deploys', '"CI builds"', '"CI builds" --grace 7d', '"CI builds" --grace 0'],
};

/** `/integration rotate`: gives an outgoing integration a new token, and puts a new incoming one in the place of the old. */
export const rotate: Subcommand = {
    grammar,
    run: (words, context) =>
        withValues(grammar, words, ({ integration, grace }) =>
            withIntegration(integration, context, (found, workspace) =>
                found.kind === 'incoming'
                    ? replaceIntegration({ found, grace: millisecondsOf(grace ?? GRACE) ?? 0 }, context, workspace)
                    : renewToken({ found, grace }, context, workspace),
            ),
        ),
};

async function renewToken(
    { found, grace }: { readonly found: Integration; readonly grace?: string },
    context: CommandContext,
    workspace: Workspace,
): Promise<Outcome<Reply>> {
    const subcommand = grammar.name;
    if (grace !== undefined) {
        const because = { parameter: 'type', value: found.kind };
        const problem = { kind: 'not-applicable', option: optionName('grace'), because } as const;
        return fail({ kind: 'usage', problems: [problem], subcommand });
    }
    const token = context.generateToken();
    const changed = await changeIntegration(
        { found, wish: { given: { token }, cleared: [] }, subcommand },
        context,
        workspace,
    );
    if (!changed.ok) {
        return changed;
    }
    const { id, kind, values } = changed.value.after;
    const { name } = values;
    return succeed({
        kind: 'rotated',
        facts: { kind: 'outgoing', id, name, token: values.token ?? token },
        change: { verb: 'rotated', kind, name, id },
    });
}
