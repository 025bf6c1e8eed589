/** What a permission of the Apps-Engine is for, and what somebody meets where it was not agreed to. */
export interface PermissionUse {
    readonly why: string;
    /** What shows that it is missing, typed after `/integration` by an administrator. */
    readonly line: string;
    /** Whether there has to be so much that an export is a file. */
    readonly isLong?: true;
    /** What the reply says, word by word. */
    readonly told?: string;
    /** What happens where no reply can tell. */
    readonly untold?: string;
}

const unregistered =
    'The app could not register with the workspace’s OAuth provider. Install it again and agree to the permissions `oauth-app.read`, `oauth-app.write` and `persistence`.';
const unsent =
    'Install it again and agree to the permissions `upload.write`, `room.read` and `room.write`.';

/** Every permission in app.json; a test denies each, and holds what is said here to what comes of it. */
export const permissionUses: Readonly<Record<string, PermissionUse>> = {
    slashcommand: {
        why: 'to answer `/integration`',
        line: 'help',
        untold: 'there is no such command: the server answers that it does not exist',
    },
    'message.write': {
        why: 'to send the ephemeral replies, and the lines of the audit room',
        line: 'help',
        untold: 'nothing is answered, as there is nothing to answer with; the app’s log has the engine’s refusal',
    },
    networking: {
        why: 'to call the workspace’s own REST API and its OAuth provider',
        line: 'create incoming Hello',
        told: 'The app may not use the network. Install it again and agree to the permission `networking`. Nothing was changed.',
    },
    'user.read': {
        why: 'to read the sender’s roles afresh for each command',
        line: 'create incoming Hello',
        told: 'Your roles could not be read, so the answer is no. Try again; if it stays so, ask an administrator whether the app has the permission `user.read`.',
    },
    'room.read': {
        why: 'to answer in the right room after connecting, and to check which rooms a person has joined',
        line: 'doctor',
        told: 'Rooms were not checked, as the app may not read them: an administrator can install it again with `room.read`.',
    },
    'room.write': {
        why: 'to open the direct room in which administrators are told about settings that do not work, and people get long exports',
        line: 'export',
        isLong: true,
        told: unsent,
    },
    'upload.write': {
        why: 'to send long exports as a file, in the sender’s direct room with the app',
        line: 'export',
        isLong: true,
        told: unsent,
    },
    'upload.read': {
        why: 'to import a file that somebody uploaded to their direct room with the app, and no other',
        line: 'import --file',
        isLong: true,
        told: 'The app may not read files. Paste what was exported in place of that, or ask an administrator to install the app again and agree to the permission `upload.read`.',
    },
    'server-setting.read': {
        why: 'to know the Site URL',
        line: 'create incoming Hello',
        told: 'The app may not read the workspace’s Site URL. Install it again and agree to the permission `server-setting.read`.',
    },
    persistence: {
        why: 'to keep connections, waiting commands, the authors of integrations and what was rotated until its time is over',
        line: 'connect',
        told: unregistered,
    },
    'ui.interact': {
        why: 'to open a dialog for what is typed, and to show in the panel what came of a dialog',
        line: 'create',
        untold: 'a line that asks for a dialog, as `create` alone does, is not answered: the engine opens none, and does not tell the app. Whole lines, buttons, and the dialogs that buttons open work; the panel has to be refreshed after a dialog',
    },
    'ui.registerButtons': {
        why: 'to add “Integrations of this room” to the room’s menu and “New integration” to the message box, on the web',
        line: 'create incoming Hello',
        untold: 'the two buttons are not there; what is typed works',
    },
    api: {
        why: 'to take people back from the consent page',
        line: 'doctor',
        told: 'answers that there is no such page. It is served only when',
    },
    scheduler: {
        why: 'to check settings after they were saved, and to end what was rotated when its time is over',
        line: 'rotate Hello --grace 1h',
        told: 'the workspace could not schedule a job to disable it later.',
    },
    'oauth-app.read': { why: 'to find the app’s own OAuth client', line: 'connect', told: unregistered },
    'oauth-app.write': {
        why: 'to register that client by itself, and make it anew when it was removed',
        line: 'connect',
        told: unregistered,
    },
};
