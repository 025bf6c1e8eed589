import * as util from 'node:util';
import { nearest } from '../../../lib/grammar/nearest.ts';
import { engineHosts, type HostName, isHostName } from '../engine/hosts/engineHosts.mts';
import { type OptionName, type StartOption, startOptions } from './startOptions.mts';

/** How `npm start` was called. */
export interface ChatOptions {
    /** Lines to type instead of asking for some; empty to prompt, or to show the example where nobody can type. */
    lines: string[];
    as: string;
    room: string;
    instances: number;
    integrations: number;
    port: number;
    host: HostName;
    data?: string;
    /** Run until told to stop. */
    serve: boolean;
    /** Update the app whenever its files change. */
    dev: boolean;
}

/** The options; or what is wrong with them in one line, absent when nothing is but the usage was asked for. */
export type ReadOptions = { ok: true; options: ChatOptions } | { ok: false; problem?: string };

interface Token {
    kind: 'option' | 'positional' | 'option-terminator';
    name: string;
    rawName: string;
    value?: string;
    inlineValue?: boolean;
}

interface Parsed {
    values: Partial<Record<OptionName, string | boolean>>;
    positionals: string[];
    tokens: Token[];
}

/** Reads the words after `npm start --` and the environment; never throws. */
export function readOptions(args: string[], env: Record<string, string | undefined>): ReadOptions {
    const { values, positionals, tokens } = parse(args);
    try {
        tokens.filter(({ kind }) => kind === 'option').forEach(checkOption);
        if (values.help) {
            return { ok: false };
        }
        const text = (name: OptionName): string =>
            String(values[name] ?? (startOptions[name] as StartOption).preset ?? '');
        const options = {
            lines: positionals,
            as: text('as').replace(/^@/, ''),
            room: /^[#@]/.test(text('room')) ? text('room') : `#${text('room')}`,
            instances: readNumber('--instances', text('instances'), { minimum: 1, maximum: 8 }),
            integrations: readNumber('--integrations', text('integrations'), { minimum: 0, maximum: 1_000_000 }),
            port: readNumber('PORT', env.PORT === '' ? '3000' : (env.PORT ?? '3000'), { minimum: 0, maximum: 65_535 }),
            host: readHost(text('host')),
            serve: values.serve === true,
            dev: values.dev === true,
            ...(env.DATA ? { data: env.DATA } : {}),
        };
        return { ok: true, options };
    } catch (error) {
        return { ok: false, problem: (error as Error).message };
    }
}

/** Not strict: what is wrong is said in sentences of our own. */
function parse(args: string[]): Parsed {
    // In Node since 18.3, later than the types that the app's compiler can take.
    const { parseArgs } = util as unknown as { parseArgs: (config: object) => Parsed };
    const options = Object.fromEntries(
        Object.entries<StartOption>(startOptions).map(([name, { value }]) => [
            name,
            { type: value ? 'string' : 'boolean', ...(name === 'help' ? { short: 'h' } : {}) },
        ]),
    );
    return parseArgs({ args, options, allowPositionals: true, strict: false, tokens: true });
}

function checkOption({ name, rawName, value, inlineValue }: Token): void {
    const declared = (startOptions as Partial<Record<string, StartOption>>)[name];
    if (!declared) {
        const meant = nearest(name, Object.keys(startOptions));
        throw new Error(`There is no option ${rawName}.${meant ? ` Did you mean --${meant}?` : ''}`);
    }
    if (declared.value && (value === undefined || value === '' || (!inlineValue && value.startsWith('-')))) {
        throw new Error(`${rawName} needs a value: ${rawName} ${declared.value}`);
    }
    if (!declared.value && value !== undefined) {
        throw new Error(`${rawName} takes no value`);
    }
}

function readHost(name: string): HostName {
    if (!isHostName(name)) {
        throw new Error(`--host must be one of ${Object.keys(engineHosts).join(', ')}, not "${name}"`);
    }
    return name;
}

function readNumber(name: string, text: string, { minimum, maximum }: { minimum: number; maximum: number }): number {
    const value = Number(text);
    if (!/^\d+$/.test(text) || value < minimum || value > maximum) {
        throw new Error(`${name} must be a whole number from ${minimum} to ${maximum}, not "${text}"`);
    }
    return value;
}
