/** The slash command that every subcommand follows. */
export const COMMAND = 'integration';

/** The subcommand that explains, and the word that asks for it after any other. */
export const HELP = 'help';
