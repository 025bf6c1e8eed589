import type { Subcommand } from '../lib/dispatch/Subcommand';
import { succeed } from '../lib/Outcome';

/** `/integration disconnect`: forgets the sender's tokens. */
export const disconnect: Subcommand<Record<string, never>, 'nothing'> = {
    name: 'disconnect',
    group: 'account',
    otherNames: ['logout', 'unlink', 'signout'],
    parameters: {},
    examples: [''],
    needs: 'nothing',
    run: async (_values, { connection }) =>
        succeed({ kind: 'disconnected', facts: { wasConnected: await connection.forget() } }),
};
