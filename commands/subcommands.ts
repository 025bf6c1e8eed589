import { connect } from './connect';
import { create } from './create';
import { disconnect } from './disconnect';
import { help } from './help';
import type { Subcommand } from './Subcommand';
import { whoami } from './whoami';

/** Every subcommand, in the order help lists them. */
export const subcommands: readonly Subcommand[] = [create, connect, disconnect, whoami, help];
