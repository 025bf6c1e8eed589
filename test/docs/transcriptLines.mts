/** Lines typed one after the other, as olivia in #general, for the README's transcripts; one or more of each subcommand. */
export const transcriptLines: readonly string[] = [
    'create incoming "CI builds" --channel #general',
    'create outgoing Deploys --urls https://deploy.example.com/hook --trigger-words deploy,rollback',
    'create outgoin Deploys --chanel #ops --emoji rocket',
    'whoami',
    'connect',
    'disconnect',
    'help',
];
