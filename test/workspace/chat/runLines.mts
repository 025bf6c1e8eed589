import type { ChatSession } from './ChatSession.mts';

/** Types lines one after the other until the person leaves, showing them as if somebody did; tells how many, and whether every one was answered. */
export async function runLines(
    session: ChatSession,
    lines: Iterable<string> | AsyncIterable<string>,
): Promise<{ typed: number; answered: boolean }> {
    let typed = 0;
    let answered = true;
    for await (const line of lines) {
        session.screen.head(session.promptText + line);
        answered = (await session.type(line)) && answered;
        typed++;
        if (session.over) {
            break;
        }
    }
    return { typed, answered };
}
