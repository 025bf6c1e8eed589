import type { Candidate } from '../Failure';
import { answersItself } from '../integrations/answersItself';
import { fields } from '../integrations/fields/fields';
import type { Integration } from '../integrations/Integration';
import { isUnencryptedUrl } from '../integrations/fields/isUnencryptedUrl';
import { templateOf } from '../integrations/templateOf';
import { findTemplate } from '../templates/templates';
import { curlOf, webhookUrlOf } from '../integrations/webhook';
import type { Messages } from '../messages/Messages';
import { say, sayCount } from '../messages/say';
import { candidates } from './failures/candidates';
import { toldByItself } from './causes';
import { essentials } from './parts/essentials';
import type { Finding } from './Finding';
import { loopWarning } from './parts/loopWarning';
import { bold, bullets, code, codeBlock, codes, exact } from './parts/markdown';
import { scriptLine } from './parts/scriptLine';
import { scriptProblem, tokenLine, webhookLine } from './parts/secrets';
import type { SetUpFacts } from './setUp';
import { setUp } from './setUp';
import type { PrintCommand } from './parts/SuggestedCommand';
import type { SummaryFacts } from './parts/summary';
import { summaryFacts } from './parts/summary';
import { typed } from './parts/typed';

/** What the reply to a create tells, gathered from the API's answer and the room. */
export interface CreatedFacts extends SummaryFacts {
    readonly token?: string;
    readonly webhookUrl?: string;
    /** A shell command that posts through the new webhook. */
    readonly curl?: string;
    /** The service of whose deliveries its template makes posts, and of nothing else. */
    readonly service?: string;
    readonly script?: string;
    /** What is left to do at the service whose template it has. */
    readonly setUp?: SetUpFacts;
    /** Others that have the same name. */
    readonly namesakes?: readonly Candidate[];
    readonly scriptError?: { readonly name: string; readonly message: string };
    /** What keeps the user it posts as from posting. */
    readonly posting?: readonly Finding[];
    /** Who asked for it, when the service account created it. */
    readonly onBehalfOf?: string;
    /** It posts as another user than the default one. */
    readonly otherPoster: boolean;
    /** Whoever answers it chooses who posts the answer. */
    readonly impersonates: boolean;
    /** Whether its own answers set it off. */
    readonly answersItself: boolean;
    /** Addresses to which everything travels unencrypted. */
    readonly plainUrls: readonly string[];
}

/** How many others of its name are listed. */
const NAMED_NAMESAKES = 3;

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

function warnings(facts: CreatedFacts, messages: Messages, print: PrintCommand): string[] {
    const { created: phrases } = messages;
    const { scriptError, posting = [], otherPoster, impersonates, plainUrls, username, namesakes = [] } = facts;
    const person = code(username);
    return [
        ...(scriptError ? [scriptProblem(scriptError, messages)] : []),
        ...posting.map((it) => toldByItself(it, messages, print)),
        ...(otherPoster ? [say(phrases.keepPermission, { person, permission: code('message-impersonate') })] : []),
        ...(plainUrls.length > 0 ? [say(phrases.plainUrls, { urls: codes(plainUrls) })] : []),
        ...(impersonates ? [say(phrases.answerChooses, { field: code('user_name') })] : []),
        ...(facts.answersItself ? [loopWarning(messages)] : []),
        ...(namesakes.length > 0
            ? [sayCount(phrases.namesake, namesakes.length, messages), candidates(namesakes, messages, NAMED_NAMESAKES)]
            : []),
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
    const incoming = integration.kind === 'incoming';
    const { token, scriptError } = integration;
    const summary = summaryFacts(integration);
    const curl = webhookUrl === undefined ? undefined : curlOf(integration, webhookUrl);
    // A URL that no shell can post through is a template's.
    const template = webhookUrl !== undefined && curl === undefined ? templateOf(integration.values) : undefined;
    return {
        ...summary,
        token,
        script: integration.values.script,
        scriptError,
        service: findTemplate(template?.name ?? '')?.title,
        onBehalfOf,
        impersonates: integration.values.impersonateUser === true,
        answersItself: answersItself(integration),
        plainUrls: summary.urls.filter(isUnencryptedUrl),
        otherPoster: incoming && summary.username !== fields.username.default,
        webhookUrl,
        curl,
    };
}
