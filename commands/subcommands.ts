import { connect } from './connect';
import { create } from './create';
import { disconnect } from './disconnect';
import { help } from './help';
import { history } from './history';
import { replay } from './replay';
import type { Subcommand } from './Subcommand';
import { test } from './test';
import { whoami } from './whoami';

/** Every subcommand, in the order help lists them. */
export const subcommands: readonly Subcommand[] = [create, test, history, replay, connect, disconnect, whoami, help];
