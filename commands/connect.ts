import type { Subcommand } from '../lib/dispatch/Subcommand';
import { map } from '../lib/Outcome';

/** `/integration connect`: one link, after which the sender's commands run as the sender. */
export const connect: Subcommand<Record<string, never>, 'nothing'> = {
    name: 'connect',
    group: 'account',
    otherNames: ['login', 'link', 'auth', 'signin'],
    parameters: {},
    examples: [''],
    needs: 'nothing',
    run: async (_values, { connection }) => {
        const [isConnected, begun] = await Promise.all([connection.exists(), connection.begin()]);
        return map(begun, (url) => ({ kind: 'connect', facts: { url, isConnected } }));
    },
};
