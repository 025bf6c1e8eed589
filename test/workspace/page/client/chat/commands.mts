/** A slash command as the workspace lists it, its texts found. */
export interface SlashCommand {
    command: string;
    params: string;
    description: string;
    appId: string;
}

const most = 5;

/** The commands that a text can be the beginning of, while its first word is being typed. */
export function matching(commands: readonly SlashCommand[], text: string): SlashCommand[] {
    const [, begun] = /^\/(\S*)$/.exec(text) ?? [];
    return begun === undefined
        ? []
        : commands.filter(({ command }) => command.startsWith(begun.toLowerCase())).slice(0, most);
}

/** What stands in the composer once a command was picked. */
export function completed({ command }: SlashCommand): string {
    return `/${command} `;
}

/** The command that a text calls, and what is said to it; undefined for a text that is a message. */
export function readCommand(text: string): { command: string; params: string } | undefined {
    const [, command, params = ''] = /^\/(\S+)([^]*)$/.exec(text) ?? [];
    return command === undefined ? undefined : { command, params };
}
