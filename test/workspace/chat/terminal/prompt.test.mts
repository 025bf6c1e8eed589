import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { root } from '../../../packaging/AppSources.mts';
import { Terminal } from './Terminal.mts';

const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs');
const program = join(root, 'test', 'workspace', 'main.mts');
const bin = join(root, 'node_modules', '.bin');
const long = `--alias ${'what is typed stays whole '.repeat(5)}`;

describe('the prompt in a terminal', () => {
    let terminal: Terminal;

    beforeAll(async () => {
        const env = { PATH: `${bin}:${process.env.PATH ?? ''}`, HOME: process.env.HOME ?? '', PORT: '0' };
        terminal = new Terminal(process.execPath, [tsx, program], env);
        await terminal.shows(/olivia #general ›$/);
    }, 60_000);

    afterAll(() => {
        terminal.kill();
    });

    test('greets with what there is and what can be typed', () => {
        expect(terminal.text).toMatch(/Integrations for Rocket\.Chat \d[^]*Chat page +http[^]*\/help +show this[^]*›$/);
    });

    test('keeps what is typed whole, below the reply that arrives meanwhile', async () => {
        terminal.press(`/integration create incoming Typing\r${long}`);
        const text = await terminal.shows(/only you can see this[^]*› --alias (what is typed stays whole ?){5}$/);
        expect(text.match(/--alias/g)).toHaveLength(1);
        expect(text).toMatch(/› \/integration create incoming Typing\n+┊/);
    }, 20_000);

    test('completes commands, values and the names of integrations by Tab', async () => {
        terminal.press('\u0015/integ\t');
        await terminal.shows(/#general › \/integration$/);
        terminal.press('cr\t');
        await terminal.shows(/#general › \/integration create$/);
        terminal.press('inc\t');
        await terminal.shows(/#general › \/integration create incoming$/);
        terminal.press('\u0015/integration show Ty\t');
        await terminal.shows(/#general › \/integration show Typing$/);
    }, 20_000);

    test('does pasted lines in their order, each as it stands', async () => {
        terminal.press('\u0015/as owen\r/join #ops\r/rooms\rhel');
        const text = await terminal.shows(/› #ops +public\n[^]*owen #ops › hel$/);
        expect(text).toMatch(/\n› \/rooms\n/);
    }, 20_000);

    test('leaves by Ctrl+C, whatever is typed', async () => {
        terminal.press('\u0003');
        expect(await terminal.ended).toBe(0);
    }, 20_000);
});
