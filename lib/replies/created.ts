import type { Integration } from '../integrations/Integration';
import { curlOf, exclusiveTemplateOf, webhookUrlOf } from '../integrations/webhook';
import type { Messages } from '../messages/Messages';
import { say } from '../messages/say';
import { essentials } from './parts/essentials';
import { bold, bullets, code, codeBlock, exact } from './parts/markdown';
import { scriptLine } from './parts/scriptLine';
import { tokenLine, webhookLine } from './parts/secrets';
import type { SetUpFacts } from './setUp';
import { setUp } from './setUp';
import type { PrintCommand } from './parts/SuggestedCommand';
import type { SummaryFacts } from './parts/summary';
import { summaryFacts } from './parts/summary';
import { typed } from './parts/typed';
import type { WarningFacts } from './warnings';
import { warningFacts, warnings } from './warnings';

/** What the reply to a create tells, gathered from the API's answer and the room. */
export interface CreatedFacts extends SummaryFacts, WarningFacts {
    readonly token?: string;
    readonly webhookUrl?: string;
    /** A shell command that posts through the new webhook. */
    readonly curl?: string;
    /** The service of whose deliveries its template makes posts, and of nothing else. */
    readonly service?: string;
    readonly script?: string;
    /** What is left to do at the service whose template it has. */
    readonly setUp?: SetUpFacts;
    /** Who asked for it, when the service account created it. */
    readonly onBehalfOf?: string;
}

/** The reply to a create that worked: what is there now, and a line to copy and run. */
export function created(facts: CreatedFacts, messages: Messages, print: PrintCommand): string {
    const { created: phrases, facts: lines } = messages;
    const { kind, name, id, onBehalfOf, enabled, webhookUrl, token, script } = facts;
    return [
        `${bold(phrases.heading[kind])} ${code(name)}`,
        bullets([
            say(lines.id, { id: exact(id) }),
            ...essentials(facts, messages),
            ...(script === undefined ? [] : [scriptLine(script, messages)]),
            ...(kind === 'incoming' ? [webhookLine(webhookUrl, messages)] : []),
            ...(kind === 'outgoing' && token !== undefined ? [tokenLine(token, messages)] : []),
            ...(onBehalfOf === undefined ? [] : [say(lines.authorThroughService, { person: code(onBehalfOf) })]),
            enabled ? lines.enabled : lines.notEnabledYet,
        ]),
        ...(facts.setUp === undefined ? [] : [setUp(facts.setUp, { url: webhookUrl, id }, messages)]),
        ...howToSee(facts, messages),
        ...warnings(facts, messages, print),
    ].join('\n');
}

/** How to see that it works; one that is disabled refuses everything until it is enabled. */
function howToSee({ id, kind, enabled, curl, service }: CreatedFacts, { created: phrases }: Messages): string[] {
    if (!enabled) {
        return [say(phrases.enableFirst, { command: typed('enable', id) })];
    }
    if (kind === 'outgoing') {
        return [say(phrases.see, { command: typed('test', id, '--send') })];
    }
    if (service !== undefined) {
        return [say(phrases.seeSample, { service, command: typed('test', id) })];
    }
    return [
        ...(curl === undefined ? [] : [phrases.tryIt, codeBlock([curl])]),
        say(phrases.see, { command: typed('test', id) }),
    ];
}

/** What the reply to a create depends on beside the integration. */
export interface CreatedPlace {
    readonly siteUrl: string;
    /** Username of the sender, when another account made the call. */
    readonly onBehalfOf?: string;
}

/** What there is to tell about a new integration. */
export function createdFacts(integration: Integration, { siteUrl, onBehalfOf }: CreatedPlace): CreatedFacts {
    const webhookUrl = webhookUrlOf(integration, siteUrl);
    const curl = webhookUrl === undefined ? undefined : curlOf(integration, webhookUrl);
    return {
        ...summaryFacts(integration),
        ...warningFacts(integration),
        token: integration.token,
        script: integration.values.script,
        service: exclusiveTemplateOf(integration)?.title,
        onBehalfOf,
        webhookUrl,
        curl,
    };
}
