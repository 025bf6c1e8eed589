import { checkup } from './checkup';
import { cloned } from './cloned';
import { audit, connect, connected, disconnected, identity, page } from './connecting';
import { created } from './created';
import { exported } from './exported';
import { failure } from './failures';
import { history, noHistory, replayed } from './history';
import { overview, subcommandHelp, usageReply } from './help';
import { defaults, labels } from '../messages/languages/en';
import { list } from './list';
import { problem } from './problems';
import { removal, removed } from './removed';
import { retired, rotated } from './rotated';
import { settingsProblem } from './settings';
import { shown } from './shown';
import { sampleText, tested } from './tested';
import { switched, unchanged, updated } from './updated';
import type { ReplyFacts } from './Reply';
import type { PrintCommand } from './SuggestedCommand';

/** Every sentence of the app, in English. */
export const en = {
    /** Language tag of pages. */
    language: 'en',
    labels,
    defaults,
    summaries: {
        create: 'create an integration',
        list: 'list the integrations that you may see',
        show: 'show everything about one integration',
        update: 'change an integration, and leave the rest of it as it is',
        enable: 'have an integration work again',
        disable: 'stop an integration without removing it',
        remove: 'remove an integration for good, after asking',
        clone: 'make a copy of an integration under a new name',
        rotate: 'give an integration a new secret: a new token, or a new webhook URL',
        test: 'try an integration out, and see what came of it',
        history: 'list what an outgoing integration has sent',
        doctor: 'look for what keeps integrations from working, and how to fix it',
        replay: 'make a call of that list again',
        export: 'write integrations down as JSON, to keep and compare',
        connect: 'let your commands run as you',
        disconnect: 'end that',
        whoami: 'tell whose account acts for you, and what you may do',
        help: 'list the subcommands, or explain one',
    },
    problem,
    failure,
    usageReply,
    replies: {
        created,
        overview,
        help: subcommandHelp,
        connect,
        connected,
        disconnected,
        identity,
        list,
        shown,
        exported,
        updated,
        unchanged,
        switched,
        removal,
        removed,
        cloned,
        rotated,
        tested,
        history,
        noHistory,
        replayed,
        checkup,
    } satisfies { [Kind in keyof ReplyFacts]: (facts: ReplyFacts[Kind], print: PrintCommand) => string },
    audit,
    buttons: { remove: 'Remove it' },
    sampleText,
    page,
    settingsProblem,
    retired,
};
