import type { Outcome } from '../lib/Failure';
import { succeed } from '../lib/Failure';
import { optionName } from '../lib/grammar/OptionNames';
import type { Values } from '../lib/grammar/Parameter';
import type { Collection } from '../lib/integrations/collectIntegrations';
import { collectIntegrations } from '../lib/integrations/collectIntegrations';
import { printExport } from '../lib/integrations/printExport';
import { findIntegration } from '../lib/integrations/findIntegration';
import type { ReadableIntegrations } from '../lib/integrations/Integrations';
import type { ExportFacts } from '../lib/replies/exported';
import type { Problem } from '../lib/Problem';
import type { Reply } from '../lib/replies/Reply';
import type { CommandContext } from '../lib/dispatch/CommandContext';
import { filterOf, filterParameters, integrationParameter } from './parameters';
import type { Subcommand } from '../lib/dispatch/Subcommand';
import type { SubcommandGrammar } from '../lib/dispatch/Declaration';
import { withValues } from '../lib/dispatch/Subcommand';

/** Longest JSON that is shown in a reply, in characters: more is easier to read and to keep as a file. */
const SHOWN_LENGTH = 3000;

const FILE_NAME = 'integrations.json';

const parameters = { integration: { ...integrationParameter, required: false }, ...filterParameters } as const;

type ExportValues = Values<typeof parameters>;

const grammar: SubcommandGrammar<typeof parameters> = {
    name: 'export',
    summary: 'export',
    parameters,
    examples: ['"CI builds"', '', '--type outgoing --search deploy'],
    check: checkFilters,
};

/** `/integration export`: one integration, or all that a filter lets through, as JSON to keep; for the sender's eyes only. */
export const exportSubcommand: Subcommand = {
    grammar,
    run: (words, context) => withValues(grammar, words, (values) => exportIntegrations(values, context)),
};

/** One integration that is named is not looked for. */
function checkFilters({ integration, ...filters }: ExportValues): Problem[] {
    return integration === undefined
        ? []
        : Object.keys(filters).map((name) => ({
              kind: 'not-applicable',
              option: optionName(name),
              because: { parameter: 'integration', value: integration },
          }));
}

async function exportIntegrations(values: ExportValues, context: CommandContext): Promise<Outcome<Reply>> {
    const workspace = await context.workspace();
    if (!workspace.ok) {
        return workspace;
    }
    const collected = await collect(values, workspace.value.integrations);
    if (!collected.ok) {
        return collected;
    }
    const { integrations, stopped } = collected.value;
    const filter = filterOf(values);
    if (integrations.length === 0) {
        return succeed({ kind: 'list', facts: { integrations: [], filter, before: 0, total: 0, stopped } });
    }
    const place = await handOver(printExport(integrations), context);
    return place.ok
        ? succeed({ kind: 'exported', facts: { count: integrations.length, filter, stopped, place: place.value } })
        : place;
}

async function collect(values: ExportValues, integrations: ReadableIntegrations): Promise<Outcome<Collection>> {
    if (values.integration === undefined) {
        return collectIntegrations(integrations, filterOf(values));
    }
    const found = await findIntegration(integrations, values.integration);
    return found.ok ? succeed({ integrations: [found.value] }) : found;
}

async function handOver(json: string, { sendFile }: CommandContext): Promise<Outcome<ExportFacts['place']>> {
    if (json.length <= SHOWN_LENGTH) {
        return succeed({ json });
    }
    const sent = await sendFile({ name: FILE_NAME, content: json });
    return sent.ok ? succeed({ file: FILE_NAME, with: sent.value }) : sent;
}
