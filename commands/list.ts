import type { Outcome } from '../lib/Failure';
import { succeed } from '../lib/Failure';
import type { Values } from '../lib/grammar/Parameter';
import { LISTED, listPage } from '../lib/integrations/listPage';
import { listedFacts } from '../lib/replies/list';
import type { Reply } from '../lib/replies/Reply';
import type { CommandContext } from '../lib/dispatch/CommandContext';
import { commandLine } from '../lib/dispatch/commandLine';
import { filterOf, filterParameters } from './parameters';
import type { Subcommand } from '../lib/dispatch/Subcommand';
import type { LabelledParameters, SubcommandGrammar } from '../lib/dispatch/Declaration';
import { withValues } from '../lib/dispatch/Subcommand';

const { type, channel, search } = filterParameters;
const parameters = {
    type: { ...type, positional: true },
    channel,
    search,
    page: { kind: 'integer', minimum: 1, maximum: 1000000, placeholder: 'n', label: 'page' },
} as const satisfies LabelledParameters;

type ListValues = Values<typeof parameters>;

const grammar: SubcommandGrammar<typeof parameters> = {
    name: 'list',
    summary: 'list',
    parameters,
    examples: ['', 'outgoing', '--channel #general', 'incoming --search builds --page 2'],
};

/** `/integration list`: the integrations that the sender may see, page by page (REST `integrations.list`). */
export const list: Subcommand = {
    grammar,
    run: (words, context) => withValues(grammar, words, (values) => listIntegrations(values, context)),
};

async function listIntegrations(values: ListValues, context: CommandContext): Promise<Outcome<Reply>> {
    const workspace = await context.workspace();
    if (!workspace.ok) {
        return workspace;
    }
    const filter = filterOf(values);
    const page = values.page ?? 1;
    const listed = await listPage(workspace.value.integrations, filter, page);
    if (!listed.ok) {
        return listed;
    }
    const { integrations, total, stopped } = listed.value;
    const pages = Math.ceil(total / LISTED);
    const pageLine = (number: number) => commandLine(grammar, { ...values, page: number > 1 ? number : undefined });
    return succeed({
        kind: 'list',
        facts: {
            integrations: integrations.map(listedFacts),
            filter,
            before: (page - 1) * LISTED,
            total,
            stopped,
            ...(page < pages ? { next: pageLine(page + 1) } : {}),
            ...(page > pages && pages > 0 ? { last: pageLine(pages) } : {}),
        },
    });
}
