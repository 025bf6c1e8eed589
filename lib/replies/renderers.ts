import type { Messages } from '../messages/Messages';
import { checkup } from './checkup';
import { cloned } from './cloned';
import { connect, connected, disconnected } from './connecting';
import { created } from './created';
import { exported } from './exported';
import { overview, start, subcommandHelp } from './help';
import { history, noHistory, replayed } from './history';
import { identity } from './identity';
import { imported, importPlan } from './importing';
import { list } from './list';
import { question } from './question';
import { removal, removed } from './removed';
import type { ReplyFacts } from './Reply';
import { rotated } from './rotated';
import { shown } from './shown';
import type { PrintCommand } from './parts/SuggestedCommand';
import { template, templates } from './templates';
import { tested } from './tested';
import { switched, unchanged, updated } from './updated';

/** What words each kind of reply. */
export const renderers: {
    readonly [Kind in keyof ReplyFacts]: (facts: ReplyFacts[Kind], messages: Messages, print: PrintCommand) => string;
} = {
    created,
    start,
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
    templates,
    template,
    question,
    importPlan,
    imported,
};
