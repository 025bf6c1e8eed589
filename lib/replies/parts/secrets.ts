import type { ScriptError } from '../../integrations/Integration';
import type { Messages } from '../../messages/Messages';
import { say } from '../../messages/say';
import { bold, code, exact, whole } from './markdown';
import { place } from './typed';

/** That a saved script does not compile, and why. */
export function scriptProblem({ name, message }: ScriptError, { warnings }: Messages): string {
    return `${bold(warnings.scriptError)}${say(warnings.scriptErrorWords, { error: code(`${name}: ${message}`) })}`;
}

/** The line with the address of an incoming integration, which is as good as a password. */
export function webhookLine(webhookUrl: string | undefined, messages: Messages): string {
    const { facts } = messages;
    return webhookUrl === undefined
        ? say(facts.webhookUnknown, { place: place('integrations', messages) })
        : say(facts.webhookUrl, { url: exact(webhookUrl) });
}

/** The line with the token of an outgoing integration. */
export function tokenLine(token: string, { facts }: Messages): string {
    // Another app may have made one that no code span can hold; what is shown must not pass for another.
    return say(facts.token, { token: /[`\s]/.test(token) ? whole(token) : exact(token) });
}
