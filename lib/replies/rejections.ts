const scripts = 'The workspace does not take scripts now. Leave out `--script`, or ask an administrator to allow them.';

/**
 * What the API's own refusals mean for the person, by `errorType` or, where it has none, by its words
 * (rocket-chat.md B). Each names the option to change.
 */
export const rejections: Readonly<Record<string, string>> = {
    not_authorized:
        'The account that makes the call may not manage integrations of this type; `/integration whoami` tells which account that is. An administrator can give it the permissions.',
    'error-invalid-channel':
        'The workspace does not accept the channel. Check `--channel`: the room must exist and be open to the account that calls the API.',
    'error-invalid-channel-start-with-chars': 'Every channel must start with `#` or `@`. Check `--channel`.',
    'error-invalid-room': 'There is no such room or user. Check the spelling of `--channel`.',
    'error-invalid-username': 'The username is empty. Check `--username`.',
    'error-invalid-user':
        'There is no user with exactly this username; upper and lower case count. Check `--username`.',
    'error-invalid-post-as-user': 'The user to post as does not exist any more. Choose another with `--username`.',
    'error-user-lacks-message-impersonate-permission':
        'The user to post as may not post under another name. Use `--username rocket.cat`, or ask an administrator to give that user a role with the permission `message-impersonate`.',
    'error-invalid-event-type': 'The workspace does not know this event. Check `--event`.',
    'error-invalid-targetRoom': 'This event needs a room to answer in. Give `--target-room #room`.',
    'error-invalid-urls': 'The addresses to call are missing or empty. Check `--urls`.',
    'error-invalid-triggerWords': 'The trigger words are not understood. Check `--trigger-words`.',
    'error-invalid-token': 'The token is empty. Give one with `--token`.',
    'error-invalid-permissions':
        'This event is not about one room, so the account that calls the API needs `manage-outgoing-integrations`. Choose another `--event`, or ask an administrator.',
    'error-invalid-integration': 'There is no such integration, or the account that calls the API may not change it.',
    'error-invalid-integration-history':
        'There is no call with this id in its history. `/integration history` shows the ids; the workspace forgets old ones.',
    'history-data-must-be-defined':
        'This call was broken off before it was known what to send, so it cannot be made again.',
    'integration-scripts-disabled': scripts,
    'integration-scripts-isolated-vm-disabled': scripts,
    'integration-scripts-unknown-engine':
        'The workspace does not know this script engine. Leave out `--script-engine`.',
    'Invalid integration type.': 'The workspace does not know this type. Use `incoming` or `outgoing`.',
};
