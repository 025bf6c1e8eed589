import type { en } from './renderers';

/** Everything that a language must say; a language that lacks a sentence does not compile. */
export type Messages = typeof en;

/** The one-line summaries of subcommands, by subcommand. */
export type Summaries = Messages['summaries'];
