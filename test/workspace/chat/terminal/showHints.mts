import type { ChatCommand } from '../commands/chatCommands.mts';
import type { Screen } from './Screen.mts';

/** Shows what can be typed at the prompt; always true. */
export function showHints(screen: Screen, own: Pick<ChatCommand, 'usage' | 'summary'>[]): true {
    const rows = [
        { usage: '/integration help', summary: 'what the app can do' },
        ...own,
        { usage: 'anything else', summary: 'is posted to the room' },
        { usage: 'Tab', summary: 'completes commands, options, values, integrations and rooms' },
    ];
    const width = Math.max(...rows.map(({ usage }) => usage.length));
    screen.print(
        rows.map(({ usage, summary }) => `  ${usage.padEnd(width)}  ${screen.style.paint('dim', summary)}`).join('\n'),
    );
    return true;
}
