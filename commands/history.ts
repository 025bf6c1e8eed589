import type { Outcome } from '../lib/Failure';
import { succeed } from '../lib/Failure';
import type { Integration } from '../lib/integrations/Integration';
import { readHistory } from '../lib/api/readHistory';
import type { Reply } from '../lib/replies/Reply';
import { withIntegration } from '../lib/dispatch/dispatch';
import type { Workspace } from '../lib/dispatch/CommandContext';
import { integrationParameter } from './parameters';
import type { Subcommand } from '../lib/dispatch/Subcommand';
import type { LabelledParameters, SubcommandGrammar } from '../lib/dispatch/Declaration';
import { withValues } from '../lib/dispatch/Subcommand';

const PAGE_SIZE = 10;

const parameters = {
    integration: integrationParameter,
    page: { kind: 'integer', minimum: 1, maximum: 1000000, placeholder: 'n', label: 'page' },
} as const satisfies LabelledParameters;

const grammar: SubcommandGrammar<typeof parameters> = {
    name: 'history',
    summary: 'history',
    parameters,
    examples: ['Deploys', 'Deploys --page 2'],
};

/** `/integration history`: what an outgoing integration has sent, newest first, ten calls to a page. */
export const history: Subcommand = {
    grammar,
    run: (words, context) =>
        withValues(grammar, words, ({ integration, page = 1 }) =>
            withIntegration(integration, context, (found, workspace) => lookBack(found, workspace, page)),
        ),
};

async function lookBack(found: Integration, { integrations }: Workspace, page: number): Promise<Outcome<Reply>> {
    const { id, kind, values } = found;
    if (kind === 'incoming') {
        return succeed({ kind: 'noHistory', facts: { id, name: values.name } });
    }
    const read = await integrations.history(found, { offset: (page - 1) * PAGE_SIZE, count: PAGE_SIZE });
    if (!read.ok) {
        return read;
    }
    const { entries, total } = read.value;
    return succeed({
        kind: 'history',
        facts: {
            id,
            name: values.name,
            entries: entries.map(readHistory).filter((it) => it !== undefined),
            page,
            pages: Math.ceil(total / PAGE_SIZE),
            total,
        },
    });
}
