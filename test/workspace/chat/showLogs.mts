import type { ILoggerStorageEntry } from '@host/apps-engine/server/logging';
import type { ChatSession } from './ChatSession.mts';
import { withoutControls } from './terminal/renderMarkdown.mts';

const SHOWN = 10;

/** Shows the last lines that the app logged, the newest at the end; those that only say that it was called are left out. */
export async function showLogs({ workspace, screen }: ChatSession): Promise<boolean> {
    const stored = (await workspace.store.appLogs.findAsync({})) as unknown as ILoggerStorageEntry[];
    const lines = stored.flatMap(({ method, entries }) =>
        entries
            .filter(({ severity }) => (severity as string) !== 'debug')
            .map(({ severity, timestamp, args }) => ({
                at: new Date(timestamp),
                text: `${severity} ${method}: ${args.join(' ')}`,
            })),
    );
    const last = lines.sort((a, b) => a.at.getTime() - b.at.getTime()).slice(-SHOWN);
    const shown = last.map(({ at, text }) => {
        const time = screen.style.paint('dim', at.toISOString().slice(11, 19));
        return `  ${time} ${withoutControls(text)}`;
    });
    screen.print(shown.join('\n') || screen.style.paint('dim', 'The app has logged nothing.'));
    return true;
}
