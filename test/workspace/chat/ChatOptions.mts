import * as util from 'node:util';

/** How `npm start` was called. */
export interface ChatOptions {
    /** Lines to type instead of asking for some; empty to prompt, or to show the example where nobody can type. */
    lines: string[];
    as: string;
    room: string;
    instances: number;
    integrations: number;
    port: number;
    data?: string;
}

/** The options; or what is wrong with them in one line, absent when nothing is but the usage was asked for. */
export type ReadOptions = { ok: true; options: ChatOptions } | { ok: false; problem?: string };

/** What `npm start` understands, as it is shown when asked for or given something else. */
export const usage = `Usage: npm start -- [--as <username>] [--room <room>] [--instances <n>] [--integrations <n>] ['<line>' ...]
Environment: PORT (3000), DATA (a folder that keeps the workspace)`;

const declared = {
    as: { type: 'string', default: 'olivia' },
    room: { type: 'string', default: '#general' },
    instances: { type: 'string', default: '1' },
    integrations: { type: 'string', default: '0' },
    help: { type: 'boolean', short: 'h', default: false },
} as const;

type Declared = Record<Exclude<keyof typeof declared, 'help'>, string> & { help: boolean };
type ParseArgs = (config: { args: string[]; options: typeof declared; allowPositionals: true }) => {
    values: Declared;
    positionals: string[];
};

/** Reads the words after `npm start --` and the environment; never throws. */
export function readOptions(args: string[], env: Record<string, string | undefined>): ReadOptions {
    // In Node since 18.3, later than the types that the app's compiler can take.
    const { parseArgs } = util as unknown as { parseArgs: ParseArgs };
    try {
        const { values, positionals } = parseArgs({ args, options: declared, allowPositionals: true });
        if (values.help) {
            return { ok: false };
        }
        const options = {
            lines: positionals,
            as: values.as.replace(/^@/, ''),
            room: /^[#@]/.test(values.room) ? values.room : `#${values.room}`,
            instances: readNumber('--instances', values.instances, { minimum: 1, maximum: 8 }),
            integrations: readNumber('--integrations', values.integrations, { minimum: 0, maximum: 1_000_000 }),
            port: readNumber('PORT', env.PORT ?? '3000', { minimum: 0, maximum: 65_535 }),
            ...(env.DATA ? { data: env.DATA } : {}),
        };
        return { ok: true, options };
    } catch (error) {
        return { ok: false, problem: (error as Error).message };
    }
}

function readNumber(name: string, text: string, { minimum, maximum }: { minimum: number; maximum: number }): number {
    const value = Number(text);
    if (!/^\d+$/.test(text) || value < minimum || value > maximum) {
        throw new Error(`${name} must be a whole number from ${minimum} to ${maximum}, not "${text}"`);
    }
    return value;
}
