import { fileURLToPath } from 'node:url';

/** Where the pictures of states are. */
export const statesFolder = fileURLToPath(new URL('../../docs/states/', import.meta.url));

/**
 * What each picture of a state shows, by its name, which ends in how the window looked: `light` is a wide one, `dark` a phone’s.
 * The tests that use the chat page take them as they come by.
 */
export const states = {
    'start-light': 'The start screen: what there is, and buttons to begin with',
    'suggestions-light': 'What the message box suggests while one types',
    'form-light': 'The dialog of a new integration',
    'form-error-dark': 'What is wrong stands at its field, and nothing typed is lost',
    'outgoing-light': 'The dialog of an outgoing one, after another event was chosen',
    'created-light': 'What create answers: the webhook URL, a line to try it, and the message that came through it',
    'created-dark': 'The same on a phone, by night',
    'buttons-light': 'What can be pressed below a reply, and the test that it sent',
    'list-dark': 'A list, and what can be done with one of it',
    'remove-light': 'Nothing is removed before it was asked',
    'import-light': 'What an import would do',
    'import-dark': 'What it has done',
    'panel-list-light': 'The panel beside a room on the web',
    'panel-detail-light': 'One integration in the panel',
    'thread-light': 'Replies to commands in a thread stand in it',
    'receiver-light': 'The local workspace’s receiver shows what outgoing webhooks send',
    'settings-light': 'The app’s settings, as an administrator finds them',
    'logs-light': 'The app’s logs',
} as const;

/** The name of a picture. */
export type StateName = keyof typeof states;

/** Whether there is to be a picture of that name. */
export function isState(name: string): name is StateName {
    return name in states;
}
