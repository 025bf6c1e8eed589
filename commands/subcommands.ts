import { create } from './create';
import { help } from './help';
import type { Subcommand } from './Subcommand';

/** Every subcommand, in the order help lists them. */
export const subcommands: readonly Subcommand[] = [create, help];
