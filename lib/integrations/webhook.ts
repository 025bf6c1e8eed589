import type { Integration } from './Integration';
import { templateOf } from './templateOf';

/** The URL that an incoming integration receives messages at (rocket-chat.md D.1); undefined when its token is unknown. */
export function webhookUrlOf({ kind, id, token }: Integration, siteUrl: string): string | undefined {
    return kind === 'incoming' && token !== undefined
        ? `${siteUrl}/hooks/${encodeURIComponent(id)}/${encodeURIComponent(token)}`
        : undefined;
}

/**
 * A command for a POSIX shell that posts through an integration's webhook; undefined where none does, as the script that a
 * template made takes what its service sends, and makes nothing of anything else.
 */
export function curlOf(integration: Integration, webhookUrl: string): string | undefined {
    return templateOf(integration.values)?.unchanged === true ? undefined : curlLine(webhookUrl);
}

/** A POSIX shell command that posts to a webhook; it contains no user text, and the URL cannot break out of its quotes. */
export function curlLine(webhookUrl: string): string {
    const url = webhookUrl.replace(/'/g, '%27');
    return `curl -X POST -H 'Content-Type: application/json' --data '{"text":"Hello from the shell"}' '${url}'`;
}
