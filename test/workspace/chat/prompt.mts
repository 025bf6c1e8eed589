import { clearLine, createInterface, cursorTo, type Interface } from 'node:readline';
import type { ChatSession } from './ChatSession.mts';
import { createScreen, type Screen } from './Screen.mts';
import type { Style } from './Style.mts';

/** A terminal in which a person types while things arrive. */
export interface Prompt {
    screen: Screen;
    /** Takes lines until the person leaves, by word, Ctrl+C or Ctrl+D. */
    run(session: ChatSession): Promise<void>;
}

/** A prompt on the process's terminal; what arrives is shown above the line that is being typed. */
export function createPrompt(style: Style): Prompt {
    let typing: Interface | undefined;
    const plain = createScreen(process.stdout, style);
    return {
        screen: {
            ...plain,
            print(block) {
                if (typing) {
                    cursorTo(process.stdout, 0);
                    clearLine(process.stdout, 0);
                }
                plain.print(block);
                typing?.prompt(true);
            },
        },
        async run(session) {
            const lines = createInterface({ input: process.stdin, output: process.stdout });
            const ask = () => {
                lines.setPrompt(session.promptText);
                lines.prompt();
                typing = lines;
            };
            ask();
            for await (const line of lines) {
                typing = undefined;
                await session.type(line);
                if (session.over) {
                    break;
                }
                ask();
            }
            typing = undefined;
            lines.close();
        },
    };
}
