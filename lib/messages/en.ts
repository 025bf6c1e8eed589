import { created } from './en/created';
import { failure } from './en/failures';
import { overview, subcommandHelp, usageReply } from './en/help';
import { defaults, labels } from './en/labels';
import { problem } from './en/problems';

/** Every sentence of the app, in English. */
export const en = {
    labels,
    defaults,
    summaries: {
        create: 'create an integration',
        help: 'list the subcommands, or explain one',
    },
    problem,
    failure,
    created,
    overview,
    subcommandHelp,
    usageReply,
};
