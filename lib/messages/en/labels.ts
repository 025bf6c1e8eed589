/** One line about each parameter, for help, tables and forms. */
export const labels = {
    type: 'incoming takes messages into Rocket.Chat, outgoing sends events to URLs',
    name: 'what the integration is called; quotes around a name with spaces',
    channel:
        'rooms as #room, people as @user; commas between several. Outgoing also knows all_public_channels, all_private_groups, all_direct_messages',
    username: 'who posts the messages',
    enabled: 'whether it works from the start',
    alias: 'name shown in place of the username',
    avatar: 'address of a picture shown in place of the avatar',
    emoji: 'emoji shown in place of the avatar, as :name:',
    scriptEnabled: 'whether the script runs',
    script: 'JavaScript with a class Script that changes messages on their way',
    scriptEngine: 'what runs the script',
    skipTranspile: 'save the script as it is, without transpiling it (8.0 and later)',
    overrideDestinationChannelEnabled: 'let a message choose another channel',
    event: 'what sets it off',
    urls: 'http or https addresses to call; commas between several, or repeat the option',
    triggerWords: 'only messages that start with one of these; commas between several',
    triggerWordAnywhere: 'trigger words count anywhere in a message',
    runOnEdits: 'edited messages count as well',
    targetRoom: 'where the answer is posted, as #room or @user',
    token: 'sent along, so that the receiver knows the call is yours',
    impersonateUser: 'post answers as the user who set it off',
    retryFailedCalls: 'try again when a call fails',
    retryCount: 'how often to try again',
    retryDelay: 'how the waits between tries grow',
    subcommand: 'the subcommand to explain',
};

/** What stands in place of a default in help, for parameters whose default is not a plain value. */
export const defaults: Partial<Record<keyof typeof labels, string>> = {
    channel: 'the room it is typed in; in a direct message @you',
    scriptEnabled: 'true when a script is given',
    urls: 'none, required',
    targetRoom: 'none, required with userCreated',
    token: 'generated',
    retryFailedCalls: 'true when a count or delay is given',
    retryCount: 'the server’s, 4',
    retryDelay: 'the server’s, powers-of-ten',
};
