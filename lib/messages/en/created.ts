import type { CreatedFacts } from '../facts/CreatedFacts';
import { bold, bullets, code, codeBlock, codes, exact } from '../markdown';
import { scriptProblem } from './scriptProblem';
import { tokenLine, webhookLine } from './secrets';

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

function warnings({ scriptError, invitable, otherPoster, username }: CreatedFacts): string[] {
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
    ];
}
