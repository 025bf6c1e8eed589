import type { CommandContext } from '../lib/dispatch/CommandContext';
import { scopeOf } from '../lib/dispatch/scopeOf';
import type { Subcommand, WorkspaceContext } from '../lib/dispatch/Subcommand';
import { notApplicable } from '../lib/grammar/parameterProblems';
import type { Values } from '../lib/grammar/Parameter';
import { collectIntegrations } from '../lib/integrations/search/collectIntegrations';
import type { Collection } from '../lib/integrations/search/collectIntegrations';
import { findIntegration } from '../lib/integrations/search/findIntegration';
import { printExport } from '../lib/integrations/transfer/printExport';
import { readBudget } from '../lib/integrations/search/readPages';
import { limits } from '../lib/limits';
import type { Outcome } from '../lib/Outcome';
import { andThen, map, succeed } from '../lib/Outcome';
import type { Problem } from '../lib/Problem';
import type { ExportFacts } from '../lib/replies/exported';
import type { Reply } from '../lib/replies/Reply';
import { filterOf, filterParameters, optionalIntegration } from './parameters';

/** Maximum characters of JSON in a reply; more is sent as a file. */
const SHOWN_LENGTH = 3000;

const FILE_NAME = 'integrations.json';

const parameters = { integration: optionalIntegration, ...filterParameters } as const;

/** `/integration export`: one integration, or all that match a filter, as JSON; only the sender sees it. */
export const exportSubcommand: Subcommand<typeof parameters, 'workspace'> = {
    name: 'export',
    group: 'look',
    unlike: ['import'],
    otherNames: ['dump', 'backup', 'save'],
    parameters,
    examples: ['"CI builds"', '', '--type outgoing --search deploy'],
    check: checkFilters,
    needs: 'workspace',
    run: (values, context) => {
        const filter = filterOf(values);
        return andThen(collect(values, context), async ({ integrations, truncated }): Promise<Outcome<Reply>> => {
            const count = integrations.length;
            if (count === 0) {
                return succeed({
                    kind: 'list',
                    facts: { integrations: [], filter, before: 0, total: 0, truncated },
                });
            }
            const place = await handOver(printExport(integrations), context);
            return map(place, (value) => ({
                kind: 'exported',
                facts: { count, filter, truncated, place: value },
                change: { verb: 'exported', count },
            }));
        });
    },
};

/** One integration that is named is not looked for. */
function checkFilters({ integration, ...filters }: Values<typeof parameters>): Problem[] {
    return integration === undefined
        ? []
        : Object.keys(filters).map((name) => notApplicable(name, { parameter: 'integration', value: integration }));
}

async function collect(values: Values<typeof parameters>, context: WorkspaceContext): Promise<Outcome<Collection>> {
    const { integrations } = context.workspace;
    const filter = filterOf(values);
    if (values.integration !== undefined) {
        return map(await findIntegration(integrations, values.integration), (found) => ({ integrations: [found] }));
    }
    const scope = await scopeOf(filter.channel, context);
    // Responses contain each script twice, and an export once.
    const allowance = readBudget({ characters: 2 * limits.exported });
    return collectIntegrations(integrations, { ...filter, scope }, allowance);
}

async function handOver(json: string, { sendFile }: CommandContext): Promise<Outcome<ExportFacts['place']>> {
    return json.length <= SHOWN_LENGTH
        ? succeed({ json })
        : map(await sendFile({ name: FILE_NAME, content: json }), (sender) => ({ file: FILE_NAME, with: sender }));
}
