import { code } from './markdown';

interface Refused {
    readonly id: string;
    readonly username: string;
}

const scriptFailed = ({ id }: Refused): string =>
    `Its script failed on the sample; the workspace’s log tells where. \`/integration update ${id} --script-enabled false\` switches the script off.`;

const roomClosed = ({ username }: Refused): string =>
    `${code(username)} may not write there, as the room is read-only or has muted it. In that room, type ${code(`/unmute @${username}`)}.`;

/** Why a hook refuses a message, by the code or the words it answers (rocket-chat.md D.1), and what helps. */
export const hookRefusals: Readonly<Record<string, (refused: Refused) => string>> & {
    readonly unknown: (refused: Refused) => string;
} = {
    unknown: ({ id }) =>
        `The workspace does not know its webhook URL: the integration was removed or made anew in the meantime, or the API address in the app’s settings leads to another workspace. Look at it with \`/integration show ${id}\`.`,
    'error-user-lacks-message-impersonate-permission': ({ id, username }) =>
        `The user it posts as, ${code(username)}, has lost the permission \`message-impersonate\`. \`/integration update ${id} --username rocket.cat\` chooses one who has it.`,
    'overriding destination channel is disabled for this integration': ({ id }) =>
        `The message names a channel, and the integration does not allow that. \`/integration update ${id} --override-destination-channel-enabled true\` does.`,
    'error-running-script': scriptFailed,
    'error-evaluating-script': scriptFailed,
    'invalid-channel': ({ id }) =>
        `A room or person it posts to does not exist any more. \`/integration doctor ${id}\` tells which.`,
    'error-not-allowed': ({ username }) =>
        `The user it posts as, ${code(username)}, is not a member of the private room it posts to. In that room, type ${code(`/invite @${username}`)}.`,
    room_is_archived: ({ id }) => `A room it posts to is archived. \`/integration doctor ${id}\` tells which.`,
    "You can't send messages because the room is readonly.": roomClosed,
    You_have_been_muted: roomClosed,
    'Not enough permission': ({ id, username }) =>
        `The user it posts as, ${code(username)}, may not post under another name. \`/integration update ${id} --username rocket.cat\` chooses one who may.`,
    'error-message-size-exceeded': () => 'The text is longer than the workspace allows. Give a shorter `--text`.',
    'unknown-error': ({ id }) =>
        `Nothing was posted, and the workspace does not say why. Try \`/integration doctor ${id}\`.`,
};
