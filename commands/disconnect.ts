import { succeed } from '../lib/Failure';
import type { Subcommand } from '../lib/dispatch/Subcommand';
import type { SubcommandGrammar } from '../lib/dispatch/Declaration';
import { withValues } from '../lib/dispatch/Subcommand';

const grammar: SubcommandGrammar = { name: 'disconnect', summary: 'disconnect', parameters: {}, examples: [''] };

/** `/integration disconnect`: forgets the sender's tokens. */
export const disconnect: Subcommand = {
    grammar,
    run: (words, { connection }) =>
        withValues(grammar, words, async () =>
            succeed({ kind: 'disconnected', facts: { wasConnected: await connection.forget() } }),
        ),
};
