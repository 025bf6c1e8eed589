import { bold, bullets, code, codeBlock, codes, exact } from './markdown';
import type { SummaryFacts } from './summary';
import { fields } from '../integrations/fields';
import type { Integration } from '../integrations/Integration';
import { summaryFacts } from './summary';
import { curlLine, webhookUrlOf } from '../integrations/webhook';

/** That a saved script does not compile, and why. */
export function scriptProblem({ name, message }: { readonly name: string; readonly message: string }): string {
    return `${bold('The script does not compile')}, so it will not run: ${code(`${name}: ${message}`)}`;
}

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

/** What the reply to a create tells, gathered from the API's answer and the room. */
export interface CreatedFacts extends SummaryFacts {
    readonly token?: string;
    readonly webhookUrl?: string;
    /** A shell command that posts through the new webhook. */
    readonly curl?: string;
    readonly scriptError?: { readonly name: string; readonly message: string };
    /** The room it posts to is this private one, where the user to post as may not be a member. */
    readonly invitable: boolean;
    /** Who asked for it, when the service account created it. */
    readonly onBehalfOf?: string;
    /** It posts as another user than the default one. */
    readonly otherPoster: boolean;
    /** Whoever answers it chooses who posts the answer. */
    readonly impersonates: boolean;
}

/** The reply to a create that worked: what is there now, and a line to copy and run. */
export function created(facts: CreatedFacts): string {
    return [
        `${bold(`Created the ${facts.kind} integration`)} ${code(facts.name)}`,
        bullets([
            `id: ${exact(facts.id)}`,
            ...(facts.kind === 'incoming' ? incomingLines(facts) : outgoingLines(facts)),
            ...(facts.onBehalfOf === undefined
                ? []
                : [`author: ${code(facts.onBehalfOf)}, through the service account`]),
            facts.enabled ? 'enabled' : 'not enabled: nothing happens until it is',
        ]),
        ...(facts.curl === undefined ? [] : ['Try it from a shell:', codeBlock([facts.curl])]),
        ...warnings(facts),
    ].join('\n');
}

function incomingLines({ channel, username, webhookUrl }: CreatedFacts): string[] {
    return [`posts to: ${codes(channel)}`, `posts as: ${code(username)}`, webhookLine(webhookUrl)];
}

function outgoingLines({ channel, username, event, urls, token }: CreatedFacts): string[] {
    return [
        `event: ${code(event ?? '')}`,
        ...(channel.length > 0 ? [`listens to: ${codes(channel)}`] : []),
        `calls: ${codes(urls)}`,
        `posts answers as: ${code(username)}`,
        ...(token === undefined ? [] : [tokenLine(token)]),
    ];
}

function warnings({ scriptError, invitable, otherPoster, impersonates, username }: CreatedFacts): string[] {
    return [
        ...(scriptError ? [scriptProblem(scriptError)] : []),
        ...(invitable
            ? [`This room is private: ${code(username)} must be a member to post. Type \`/invite @${username}\`.`]
            : []),
        ...(otherPoster
            ? [
                  `${code(username)} must keep the permission \`message-impersonate\`, and be a member of every private room it posts to.`,
              ]
            : []),
        ...(impersonates
            ? [
                  'Whoever answers the call chooses who posts the answer, by a `user_name` in it; an answer without one is not posted.',
              ]
            : []),
    ];
}

/** What the reply to a create depends on beside the integration. */
export interface CreatedPlace {
    readonly siteUrl: string;
    /** The channel of the private room it was typed in, if it was one. */
    readonly privateRoom?: string;
    /** Username of the sender, when another account made the call. */
    readonly onBehalfOf?: string;
}

/** What there is to tell about a new integration. */
export function createdFacts(
    integration: Integration,
    { siteUrl, privateRoom, onBehalfOf }: CreatedPlace,
): CreatedFacts {
    const webhookUrl = webhookUrlOf(integration, siteUrl);
    const incoming = integration.kind === 'incoming';
    const { token, scriptError } = integration;
    const summary = summaryFacts(integration);
    return {
        ...summary,
        token,
        scriptError,
        onBehalfOf,
        invitable: incoming && privateRoom !== undefined && summary.channel.includes(privateRoom),
        impersonates: integration.values.impersonateUser === true,
        otherPoster: incoming && summary.username !== fields.username.default,
        ...(webhookUrl === undefined ? {} : { webhookUrl, curl: curlLine(webhookUrl) }),
    };
}
