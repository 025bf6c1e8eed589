import { exact } from '../markdown';

/** The line with the address of an incoming integration, which is as good as a password. */
export function webhookLine(webhookUrl: string | undefined): string {
    return webhookUrl === undefined
        ? 'webhook URL: the workspace did not tell the token; see *Administration → Workspace → Integrations*'
        : `webhook URL: ${exact(webhookUrl)} (keep it to yourself: who has it can post)`;
}

/** The line with the token of an outgoing integration. */
export function tokenLine(token: string): string {
    return `token, sent along with every call: ${exact(token)} (keep it to yourself)`;
}
