import { spawn, type IPty } from '@lydell/node-pty';
import { Terminal as Display } from '@xterm/headless';
import { root } from '../../../packaging/AppSources.mts';

/** How big the terminal is. */
const size = { cols: 80, rows: 40 };

/** A program in a real pseudo-terminal, and what stands on its screen. */
export class Terminal {
    private readonly display = new Display({ ...size, allowProposedApi: true });
    private readonly pty: IPty;
    private readonly watchers = new Set<() => void>();
    /** The exit code, once it has ended. */
    readonly ended: Promise<number>;

    constructor(file: string, args: string[], env: Record<string, string>) {
        this.pty = spawn(file, args, { ...size, name: 'xterm-256color', cwd: root, env });
        this.pty.onData((data) => {
            this.display.write(data, () => {
                this.watchers.forEach((watch) => {
                    watch();
                });
            });
        });
        this.ended = new Promise((resolve) => {
            this.pty.onExit(({ exitCode }) => {
                resolve(exitCode);
            });
        });
    }

    /** What is on the screen and above it; a line that is broken at the edge is whole again. */
    get text(): string {
        const { active } = this.display.buffer;
        const lines: string[] = [];
        for (let row = 0; row < active.length; row++) {
            const line = active.getLine(row);
            const text = line?.translateToString(true) ?? '';
            if (line?.isWrapped) {
                lines.push((lines.pop() ?? '') + text);
            } else {
                lines.push(text);
            }
        }
        return lines.join('\n').trimEnd();
    }

    /** Presses keys. */
    press(keys: string): void {
        this.pty.write(keys);
    }

    /** When the screen shows something. */
    async shows(what: RegExp): Promise<string> {
        while (!what.test(this.text)) {
            await new Promise<void>((resolve) => {
                const watch = () => {
                    this.watchers.delete(watch);
                    resolve();
                };
                this.watchers.add(watch);
            });
        }
        return this.text;
    }

    /** Ends the program, whatever it does. */
    kill(): void {
        this.pty.kill();
    }
}
