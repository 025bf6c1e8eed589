import { succeed } from '../lib/Failure';
import type { Subcommand } from '../lib/dispatch/Subcommand';
import type { SubcommandGrammar } from '../lib/dispatch/Declaration';
import { withValues } from '../lib/dispatch/Subcommand';

const grammar: SubcommandGrammar = { name: 'connect', summary: 'connect', parameters: {}, examples: [''] };

/** `/integration connect`: one link, after which the sender's commands run as the sender. */
export const connect: Subcommand = {
    grammar,
    run: (words, { connection }) =>
        withValues(grammar, words, async () => {
            const url = await connection.begin();
            return url.ok ? succeed({ kind: 'connect', facts: { url: url.value } }) : url;
        }),
};
