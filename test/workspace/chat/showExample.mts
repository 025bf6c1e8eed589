import type { EphemeralMessage } from '../WorkspaceEvents.mts';
import type { ChatSession } from './ChatSession.mts';
import { runLines } from './runLines.mts';

const command = '/integration create incoming "CI builds" --channel #general';
const text = 'Build *#42* passed in 3 minutes :tada:';
const payload = JSON.stringify({ text });

/** The README's example: makes a webhook, then calls it as a build server would; true when its message arrived. */
export async function showExample(session: ChatSession): Promise<boolean> {
    const { events } = session.workspace;
    const replies: string[] = [];
    const onEphemeral = ({ message }: EphemeralMessage) => replies.push(message.msg);
    events.on('ephemeral', onEphemeral);
    const { answered } = await runLines(session, [command]);
    events.off('ephemeral', onEphemeral);
    const [url] = /https?:\/\/[^\s`'"]+\/hooks\/[^\s`'"]+/.exec(replies.join('\n')) ?? [];
    return answered && (url === undefined ? session.refuse('The reply has no webhook URL.') : callHook(session, url));
}

async function callHook(session: ChatSession, url: string): Promise<boolean> {
    const { screen, workspace } = session;
    screen.head(`${screen.style.paint('dim', '$')} curl -H 'Content-Type: application/json' -d '${payload}' '${url}'`);
    let arrived = 0;
    const onMessage = ({ msg }: { msg: string }) => (arrived += Number(msg === text));
    workspace.events.on('message', onMessage);
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(url, { method: 'POST', headers, body: payload });
    screen.print(screen.style.paint('dim', await response.text()));
    await session.settled();
    workspace.events.off('message', onMessage);
    return arrived > 0 || session.refuse('The message did not arrive.');
}
