import { engineHosts, usualHost } from '../engine/hosts/engineHosts.mts';

/** An option of `npm start`: `value` stands for what it takes; without, it is there or not. */
export interface StartOption {
    value?: string;
    preset?: string;
    text: string;
}

/** Every option of `npm start`: reading, usage and suggestions follow from it. */
export const startOptions = {
    as: { value: '<username>', preset: 'olivia', text: 'who types' },
    room: { value: '<room>', preset: '#general', text: 'where: #room or @person' },
    instances: { value: '<n>', preset: '1', text: 'servers over one store, from 1 to 8' },
    integrations: { value: '<n>', preset: '0', text: 'how many integrations are there from the start' },
    host: {
        value: '<server>',
        preset: usualHost,
        text: `the server whose engine runs the app: ${Object.keys(engineHosts).join(', ')}`,
    },
    serve: { text: 'run until Ctrl+C or SIGTERM, without a prompt: for Docker, CI and the chat page' },
    dev: { text: 'package and update the app in the running workspace whenever its files change' },
    help: { text: 'show this' },
} as const satisfies Record<string, StartOption>;

/** Names of options. */
export type OptionName = keyof typeof startOptions;

const environment = {
    PORT: 'where it listens (3000; 0 for any free port)',
    DATA: 'a folder that keeps the workspace; without, it is forgotten at the end',
};

const examples = {
    'npm start': 'a prompt, and a chat page at the address it shows',
    "npm start -- --as owen '/integration whoami'": 'type lines and end',
    'npm start < lines.txt': 'type the lines of a file and end',
    'DATA=.workspace npm start -- --serve': 'keep running, and keep everything',
};

/** What `npm start` understands, as it is shown when asked for or given something else. */
export function usage(): string {
    const options = Object.entries<StartOption>(startOptions).map(([name, { value, preset, text }]) => [
        ['--' + name, value].filter(Boolean).join(' '),
        preset === undefined ? text : `${text} (${preset})`,
    ]);
    return [
        "Usage: npm start -- [options] ['<line>' ...]",
        '',
        table(options),
        '',
        'Environment:',
        table(Object.entries(environment)),
        '',
        'Examples:',
        table(Object.entries(examples)),
    ].join('\n');
}

function table(rows: string[][]): string {
    const width = Math.max(...rows.map(([left = '']) => left.length));
    return rows.map(([left = '', right = '']) => `  ${left.padEnd(width)}  ${right}`).join('\n');
}
