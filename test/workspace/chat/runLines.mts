import type { ChatSession } from './ChatSession.mts';

/** Types lines one after the other, showing them as if somebody did; true when every one was answered. */
export async function runLines(session: ChatSession, lines: string[]): Promise<boolean> {
    let answered = true;
    for (const line of lines) {
        session.screen.head(session.promptText + line);
        answered = (await session.type(line)) && answered;
    }
    return answered;
}
