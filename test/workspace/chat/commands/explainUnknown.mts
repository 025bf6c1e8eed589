import { COMMAND } from '../../../../lib/command.ts';
import { nearest } from '../../../../lib/grammar/nearest.ts';
import type { Workspace } from '../../Workspace.mts';
import { chatCommands } from './chatCommands.mts';

/** What to say of a line that begins with a command which neither the chat nor an app knows; undefined when one does. */
export async function explainUnknown(
    { instances }: Pick<Workspace, 'instances'>,
    line: string,
): Promise<string | undefined> {
    const [, word = '', rest = ''] = /^\/(\S*)([^]*)$/.exec(line) ?? [];
    const listed = await instances[0]?.engine?.listCommands();
    const provided = listed?.map(({ command }) => command) ?? [COMMAND];
    if (provided.includes(word.toLowerCase())) {
        return undefined;
    }
    const meant = nearest(word, [...provided, ...Object.keys(chatCommands)]);
    return meant === undefined
        ? `There is no command /${word}. /help lists what there is.`
        : `There is no command /${word}. Did you mean /${meant}${rest}`.trimEnd() + '?';
}
