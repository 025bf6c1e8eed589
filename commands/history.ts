import { readHistory } from '../lib/api/readHistory';
import type { Subcommand } from '../lib/dispatch/Subcommand';
import { canReplay } from '../lib/operations/replayCall';
import { map, succeed } from '../lib/Outcome';
import { integrationParameter, pageParameter } from './parameters';

const PAGE_SIZE = 10;

const parameters = { integration: integrationParameter, page: pageParameter } as const;

/** `/integration history`: the calls of an outgoing integration, newest first, ten to a page. */
export const history: Subcommand<typeof parameters, 'integration'> = {
    name: 'history',
    group: 'look',
    otherNames: ['logs', 'log', 'calls', 'runs'],
    parameters,
    examples: ['Deploys', 'Deploys --page 2'],
    needs: 'integration',
    run: async ({ page = 1 }, { integration, workspace }) => {
        const { id, kind, values } = integration;
        const { name } = values;
        if (kind === 'incoming') {
            return succeed({ kind: 'noHistory', facts: { id, name } });
        }
        const section = { offset: (page - 1) * PAGE_SIZE, count: PAGE_SIZE };
        return map(await workspace.integrations.history(integration, section), ({ entries: recorded, total }) => {
            const entries = recorded.map(readHistory).filter((it) => it !== undefined);
            const index = entries.findIndex((it) => canReplay(it, integration));
            const before = section.offset;
            return {
                kind: 'history',
                facts: {
                    id,
                    name,
                    entries,
                    before,
                    page,
                    pages: Math.ceil(total / PAGE_SIZE),
                    total,
                    ...(index < 0 ? {} : { repeatable: before + index + 1 }),
                },
            };
        });
    },
};
