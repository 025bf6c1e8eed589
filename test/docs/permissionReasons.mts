/** Why the app asks for each permission of the Apps-Engine; a test holds these to be the ones in app.json. */
export const permissionReasons: Readonly<Record<string, string>> = {
    slashcommand: 'to answer `/integration`',
    'message.write': 'to send the ephemeral replies, and the lines of the audit room',
    networking: 'to call the workspace’s own REST API and its OAuth provider',
    'user.read': 'to read the sender’s roles afresh for each command',
    'room.read': 'to answer in the right room after connecting, and to check which rooms a person has joined',
    'room.write':
        'to open the direct room in which administrators are told about settings that do not work, and people get long exports',
    'upload.write': 'to send long exports as a file, in the sender’s direct room with the app',
    'upload.read': 'to import a file that somebody uploaded to their direct room with the app, and no other',
    'server-setting.read': 'to know the Site URL',
    persistence:
        'to keep connections, waiting commands, the authors of integrations and what was rotated until its time is over',
    'ui.interact': 'to open dialogs, and to do what a button under a reply says',
    'ui.registerButtons':
        'to add “Integrations of this room” to the room’s menu and “New integration” to the message box, on the web',
    api: 'to take people back from the consent page',
    scheduler: 'to check settings after they were saved, and to end what was rotated when its time is over',
    'oauth-app.read': 'to find the app’s own OAuth client',
    'oauth-app.write': 'to register that client by itself, and make it anew when it was removed',
};
