import type { Workspace } from '../Workspace.mts';
import { chatCommands } from './commands/chatCommands.mts';
import type { ChatOptions } from './ChatOptions.mts';
import { ChatSession } from './ChatSession.mts';
import { takeDataFolder } from './dataFolder.mts';
import { isPiped, pipedLines } from './terminal/pipedLines.mts';
import { createPrompt, type Prompt } from './terminal/prompt.mts';
import { runLines } from './runLines.mts';
import { showExample } from './showExample.mts';
import { showHints } from './terminal/showHints.mts';
import { startChatWorkspace } from './startChatWorkspace.mts';
import { styleFor } from './terminal/Style.mts';
import { untilStopped } from './terminal/untilStopped.mts';
import { welcome } from './welcome.mts';

/** Somebody who is about to type, and how. */
interface Chat {
    options: ChatOptions;
    prompt: Prompt;
    session: ChatSession;
}

/** Starts a workspace and has somebody chat in it, in whichever way there is; answers the exit code. */
export async function chat(options: ChatOptions): Promise<number> {
    const giveBack = options.data === undefined ? () => undefined : takeDataFolder(options.data);
    const prompt = createPrompt(styleFor(process.stdout, process.env));
    const { screen } = prompt;
    let workspace: Workspace | undefined;
    let unfollow = () => Promise.resolve();
    try {
        const ready = await startChatWorkspace(options, (step) => {
            screen.print(screen.style.paint('dim', step));
        });
        workspace = ready.workspace;
        const session = await ChatSession.open(workspace, screen, {
            ...options,
            ...(staysOpen(options) ? { page: workspace.siteUrl } : {}),
        });
        screen.print(await welcome({ ...ready, seconds: performance.now() / 1000 }, screen.style));
        const note = (text: string) => {
            screen.print(screen.style.paint('dim', text));
        };
        if (options.dev) {
            // It compiles, with TypeScript, which takes more than a second to load.
            const { followFiles } = await import('./dev/followFiles.mts');
            unfollow = await followFiles(workspace, note);
        }
        return (await talk({ options, prompt, session })) ? 0 : 1;
    } finally {
        await unfollow();
        await workspace?.stop();
        giveBack();
    }
}

function isTerminal(): boolean {
    return process.stdin.isTTY && process.stdout.isTTY;
}

/** Whether the workspace goes on until it is stopped. */
function serves({ serve, dev }: ChatOptions): boolean {
    return serve || (dev && !isTerminal());
}

/** Whether there is time to look at the chat page: what was only to do some lines ends with them. */
function staysOpen(options: ChatOptions): boolean {
    return serves(options) || (options.lines.length === 0 && isTerminal());
}

/** Takes lines from the command line, a pipe or a terminal, or shows an example; true when all was answered. */
async function talk({ options, prompt, session }: Chat): Promise<boolean> {
    const { lines } = options;
    const { screen } = prompt;
    const note = (text: string) => {
        screen.print(screen.style.paint('dim', text));
    };
    const stopped = serves(options) ? untilStopped() : undefined;
    if (lines.length > 0 || stopped) {
        const { answered } = await runLines(session, lines);
        if (stopped && !session.over) {
            note('Running until Ctrl+C or SIGTERM.');
            note(`Stopped by ${await stopped}.`);
        }
        return answered;
    }
    if (isTerminal()) {
        showHints(screen, Object.values(chatCommands));
        await prompt.run(session);
        return true;
    }
    const piped = isPiped() ? await runLines(session, pipedLines(process.stdin)) : { typed: 0, answered: true };
    if (piped.typed > 0) {
        return piped.answered;
    }
    const answered = await showExample(session);
    note('That was an example, as nobody can type here. --serve keeps the workspace running; lines can be piped in.');
    return answered;
}
