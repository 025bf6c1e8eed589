import { describe, expect, test } from '@jest/globals';
import { en } from '../../../../lib/messages/languages/en.ts';
import { failureText } from '../../../../lib/replies/failures/failures.ts';
import { growthOf, STEEP } from '../../../fakes/growthOf.mts';

/** What the API refuses a create with, and the option or person its sentence names. */
const known: [errorType: string | undefined, error: string, word: string][] = [
    ['not_authorized', 'Unauthorized [not_authorized]', 'dministrator'],
    ['not_authorized', '[not_authorized]', 'dministrator'],
    ['error-invalid-channel', 'Invalid Channel [error-invalid-channel]', '--channel'],
    ['error-invalid-channel-start-with-chars', 'Invalid channel. Start with @ or #', '--channel'],
    ['error-invalid-room', 'Invalid room [error-invalid-room]', '--channel'],
    ['error-invalid-username', 'Invalid username [error-invalid-username]', '--username'],
    ['error-invalid-user', 'Invalid user [error-invalid-user]', '--username'],
    ['error-user-lacks-message-impersonate-permission', 'User selected', '--username'],
    ['error-invalid-event-type', 'Invalid event type', '--event'],
    ['error-invalid-targetRoom', 'Invalid Target Room', '--target-room'],
    ['error-invalid-urls', 'Invalid URLs', '--urls'],
    ['error-invalid-triggerWords', 'Invalid triggerWords', '--trigger-words'],
    ['error-invalid-token', 'Invalid token', '--token'],
    ['error-invalid-permissions', 'Invalid permission for required Integration creation.', '--event'],
    [undefined, 'integration-scripts-disabled', '--script'],
    [undefined, 'integration-scripts-isolated-vm-disabled', '--script'],
    [undefined, 'integration-scripts-unknown-engine', '--script-engine'],
    [undefined, 'Invalid integration type.', '`incoming`'],
];

function told(errorType: string | undefined, error: string): string {
    return failureText({ kind: 'rejected', status: 400, errorType, error }, { isAdmin: false }, en);
}

describe('a refusal', () => {
    test.each(known)('%s, %s has a sentence with %s', (errorType, error, word) => {
        const sentence = told(errorType, error);
        expect(sentence).toContain(word);
        expect(sentence).not.toContain('The workspace refused this');
    });

    test.each(['constructor', '__proto__', 'toString'])('called %s is none of them', (errorType) => {
        expect(told(errorType, 'Odd')).toContain('`Odd`');
    });

    test('of another sort shows the server’s own words without the code, trimmed', () => {
        expect(told('error-odd', ' It is  odd\nindeed [error-odd] ')).toContain('`It is odd indeed`');
        expect(told('error-odd', '[error-odd]')).toContain('`error-odd`');
        expect(told(undefined, 'x'.repeat(5000)).length).toBeLessThan(300);
    });

    test.each(['', '{"a":1}', '<html>', '[1]'])('never shows JSON, a page or nothing: %j', (error) => {
        expect(told(undefined, error)).toContain('400');
        expect(told(undefined, error)).not.toMatch(/[{}<>]/);
    });

    test('with very much white space takes no more than linear time', () => {
        const tell = (length: number) => told(undefined, `a${' '.repeat(length)}b`);
        expect(growthOf(tell, 10_000)).toBeLessThan(STEEP);
    });
});
