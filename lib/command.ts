/** The slash command that every subcommand follows. */
export const COMMAND = 'integration';
