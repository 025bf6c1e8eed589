import type { Subcommand } from '../lib/dispatch/Subcommand';
import { scopeOf } from '../lib/dispatch/scopeOf';
import { PAGE_SIZE, listPage } from '../lib/integrations/search/listPage';
import { map } from '../lib/Outcome';
import { listedFacts } from '../lib/replies/list';
import { filterOf, filterParameters, pageParameter } from './parameters';

const { type, channel, search } = filterParameters;
const parameters = {
    type: { ...type, positional: true },
    search: { ...search, positional: true, idle: ['all', 'everything', 'integrations', 'webhooks'] },
    channel,
    page: pageParameter,
} as const;

/** `/integration list`: the integrations that the sender may see, page by page (REST `integrations.list`). */
export const list: Subcommand<typeof parameters, 'workspace'> = {
    name: 'list',
    group: 'begin',
    otherNames: ['ls', 'all', 'index'],
    parameters,
    examples: ['', 'outgoing', '--channel #general', 'incoming --search builds --page 2'],
    needs: 'workspace',
    run: async (values, context) => {
        const { page = 1 } = values;
        const filter = filterOf(values);
        const listed = await listPage(
            context.workspace.integrations,
            { ...filter, scope: await scopeOf(filter.channel, context) },
            page,
        );
        return map(listed, ({ integrations, total, truncated }) => {
            const pages = Math.ceil(total / PAGE_SIZE);
            const pageOf = (number: number) =>
                ({ subcommand: 'list', values: { ...values, page: number > 1 ? number : undefined } }) as const;
            return {
                kind: 'list',
                facts: {
                    integrations: integrations.map(listedFacts),
                    filter,
                    before: (page - 1) * PAGE_SIZE,
                    total,
                    truncated,
                    ...(page > 1 && page <= pages ? { previous: pageOf(page - 1) } : {}),
                    ...(page < pages ? { next: pageOf(page + 1) } : {}),
                    ...(page > pages && pages > 0 ? { last: pageOf(pages) } : {}),
                },
            };
        });
    },
};
