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
    run: async (_values, { connection }) =>
        map(await connection.begin(), (url) => ({ kind: 'connect', facts: { url } })),
};
