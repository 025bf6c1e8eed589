import type { Subcommand } from '../lib/dispatch/Subcommand';
import { clone } from './clone';
import { connect } from './connect';
import { create } from './create';
import { disable } from './disable';
import { disconnect } from './disconnect';
import { enable } from './enable';
import { doctor } from './doctor';
import { exportSubcommand } from './export';
import { help } from './help';
import { history } from './history';
import { importSubcommand } from './import';
import { list } from './list';
import { remove } from './remove';
import { replay } from './replay';
import { rotate } from './rotate';
import { show } from './show';
import { templatesSubcommand } from './templates';
import { test } from './test';
import { update } from './update';
import { whoami } from './whoami';

/** Every subcommand, in the order help lists them. */
export const subcommands: readonly Subcommand[] = [
    create,
    list,
    show,
    update,
    enable,
    disable,
    remove,
    clone,
    rotate,
    test,
    history,
    replay,
    doctor,
    templatesSubcommand,
    exportSubcommand,
    importSubcommand,
    connect,
    disconnect,
    whoami,
    help,
];
