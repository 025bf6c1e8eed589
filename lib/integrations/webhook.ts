import type { Integration } from './Integration';
import { runsScript } from './runsScript';
import { readScript } from '../templates/readScript';
import type { Template } from '../templates/Template';
import { findTemplate } from '../templates/templates';

/** The URL that an incoming integration receives messages at (the server's `webhooks.ts`); undefined when its token is unknown. */
export function webhookUrlOf({ kind, id, token }: Integration, siteUrl: string): string | undefined {
    return kind === 'incoming' && token !== undefined
        ? `${siteUrl}/hooks/${encodeURIComponent(id)}/${encodeURIComponent(token)}`
        : undefined;
}

/**
 * The template whose script makes posts of its service's deliveries alone: most make nothing of anything else, and one with a secret
 * takes nothing without it.
 */
export function exclusiveTemplateOf(integration: Integration): Template | undefined {
    const made = runsScript(integration) ? readScript(integration.values.script ?? '') : undefined;
    const template = made?.unchanged === true ? findTemplate(made.name) : undefined;
    return template?.takesText === true && !made?.settings.secret ? undefined : template;
}

/** A command for a POSIX shell that posts through an integration's webhook; undefined where that would post nothing. */
export function curlOf(integration: Integration, webhookUrl: string): string | undefined {
    if (exclusiveTemplateOf(integration)) {
        return undefined;
    }
    // There is no user text in it, and the URL cannot break out of its quotes.
    const url = webhookUrl.replace(/'/g, '%27');
    return `curl -X POST -H 'Content-Type: application/json' --data '{"text":"Hello from the shell"}' '${url}'`;
}
