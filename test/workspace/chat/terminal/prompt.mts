import { clearScreenDown, createInterface, cursorTo, type Interface, moveCursor } from 'node:readline';
import type { ChatSession } from '../ChatSession.mts';
import { completeLine } from './completeLine.mts';
import { createScreen, type Screen } from './Screen.mts';
import type { Style } from './Style.mts';

/** A terminal in which a person types while things arrive. */
export interface Prompt {
    screen: Screen;
    /** Takes lines until the person leaves, by word, Ctrl+C or Ctrl+D. */
    run(session: ChatSession): Promise<void>;
}

/** A prompt on the process's terminal: the line that is being typed stays whole, below all that arrives meanwhile. */
export function createPrompt(style: Style): Prompt {
    let typing: Interface | undefined;
    const plain = createScreen(process.stdout, style);
    const above = (show: () => void) => {
        const rows = typing ? eraseTyped(typing) : 0;
        show();
        if (typing) {
            // Where a line is drawn anew, its rows above the cursor are taken to stand there still.
            process.stdout.write('\n'.repeat(rows));
            typing.prompt(true);
        }
    };
    return {
        screen: {
            style,
            print(block) {
                above(() => {
                    plain.print(block);
                });
            },
            head(line) {
                above(() => {
                    plain.head(line);
                });
            },
        },
        async run(session) {
            const lines = createInterface({
                input: process.stdin,
                output: process.stdout,
                removeHistoryDuplicates: true,
                completer: (line: string, done: (problem: null, found: [string[], string]) => void) => {
                    const none = (): [string[], string] => [[], line];
                    void completeLine(session, line)
                        .catch(none)
                        .then((found) => {
                            done(null, found);
                        });
                },
            });
            typing = lines;
            const { error: complain } = console;
            // The engine writes what goes wrong in apps straight to the console.
            console.error = (...words: unknown[]) => {
                if (!isExpected(words[0])) {
                    above(() => {
                        complain(...words);
                    });
                }
            };
            lines.setPrompt(session.promptText);
            lines.prompt();
            await takeLines(lines, session, () => {
                above(() => {
                    lines.setPrompt(session.promptText);
                });
            });
            typing = undefined;
            console.error = complain;
        },
    };
}

/** Whatever an app that is updated was doing ends so. */
function isExpected(problem: unknown): boolean {
    return (problem as Partial<Error> | undefined)?.message === 'The app was stopped';
}

/** Takes away the prompt and what is typed after it; answers how many rows stood above the cursor. */
function eraseTyped(typing: Interface): number {
    const { rows } = typing.getCursorPos();
    moveCursor(process.stdout, 0, -rows);
    cursorTo(process.stdout, 0);
    clearScreenDown(process.stdout);
    return rows;
}

/** Does lines one after the other, in the order in which they were typed or pasted, while more can be typed. */
function takeLines(lines: Interface, session: ChatSession, redraw: () => void): Promise<void> {
    let waiting = 0;
    let done = Promise.resolve();
    const take = async (line: string, hasWaited: boolean) => {
        if (!session.over) {
            if (hasWaited && line.trim() !== '') {
                session.screen.head(session.screen.style.paint('dim', `› ${line}`));
            }
            await session.type(line).catch((error: unknown) => session.refuse(String(error)));
            redraw();
        }
        waiting--;
        if (session.over) {
            lines.close();
        }
    };
    return new Promise((resolve) => {
        lines.on('line', (line) => {
            const hasWaited = waiting++ > 0;
            lines.prompt();
            done = done.then(() => take(line, hasWaited));
        });
        lines.on('SIGINT', () => {
            session.over = true;
            lines.close();
            resolve();
        });
        lines.on('close', () => {
            void done.then(resolve);
        });
    });
}
