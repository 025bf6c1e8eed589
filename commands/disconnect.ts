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
    run: async (_values, { connection }) => {
        const wasConnected = await connection.forget();
        return succeed({
            kind: 'disconnected',
            facts: { wasConnected },
            ...(wasConnected ? { change: { verb: 'disconnected' } } : {}),
        });
    },
};
