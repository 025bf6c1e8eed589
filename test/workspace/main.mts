import { ChatSession } from './chat/ChatSession.mts';
import { type ChatOptions, readOptions, usage } from './chat/ChatOptions.mts';
import { createPrompt } from './chat/prompt.mts';
import { runLines } from './chat/runLines.mts';
import { showExample } from './chat/showExample.mts';
import { startChatWorkspace } from './chat/startChatWorkspace.mts';
import { styleFor } from './chat/Style.mts';
import { hints, welcome } from './chat/welcome.mts';
import type { PortInUse } from './rest/startServer.mts';

const read = readOptions(process.argv.slice(2), process.env);
process.exitCode = read.ok ? await chat(read.options).catch(explain) : showUsage(read.problem);

async function chat(options: ChatOptions): Promise<number> {
    const prompt = createPrompt(styleFor(process.stdout, process.env));
    const { screen } = prompt;
    const interactive = options.lines.length === 0 && process.stdin.isTTY && process.stdout.isTTY;
    const { workspace, app } = await startChatWorkspace(options, (step) => {
        screen.print(screen.style.paint('dim', step));
    });
    try {
        const session = await ChatSession.open(workspace, screen, options);
        screen.print(await welcome({ workspace, app, seconds: performance.now() / 1000 }, screen.style));
        if (interactive) {
            screen.print(hints(screen.style));
            await prompt.run(session);
            return 0;
        }
        const answered = options.lines.length > 0 ? await runLines(session, options.lines) : await showExample(session);
        return answered ? 0 : 1;
    } finally {
        await workspace.stop();
    }
}

function explain(error: Error & Partial<PortInUse>): number {
    const { kind, port = 0 } = error;
    return complain(
        kind === 'port-in-use'
            ? `Port ${port} is in use: stop what listens there, or choose another one, as in PORT=${port + 1} npm start`
            : error.message,
        1,
    );
}

function showUsage(problem?: string): number {
    if (problem !== undefined) {
        return complain(`${problem}\n${usage}`, 2);
    }
    console.log(usage);
    return 0;
}

function complain(problem: string, exitCode: number): number {
    console.error(problem);
    return exitCode;
}
