import { subcommands } from '../../commands/subcommands.ts';
import { commandPrinter } from '../../lib/dispatch/commandLine.ts';

/** Prints suggested commands by the app's own subcommands. */
export const print = commandPrinter(subcommands);
