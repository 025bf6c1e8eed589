import type { Outcome } from '../Outcome';
import { fail, succeed } from '../Outcome';
import type { TestFacts } from '../replies/TestFacts';
import type { Posted, PostJson } from '../api/postJson';
import { mayHaveArrived } from '../api/networkErrors';
import type { JsonObject } from '../JsonObject';
import { readResponse, wrongShape } from '../api/readResponse';
import { webhookUrlOf } from '../integrations/webhook';
import type { Integration } from '../integrations/Integration';
import { testedFacts } from './fireSample';

/** The response of the workspace to an unknown webhook URL, a plain text with status 500 (the server's `webhooks.ts`). */
const UNKNOWN_HOOK = /^\s*Internal Server Error\s*$/;

/** A sample for an incoming integration, and where to post it. */
export interface PostedSample {
    /** The URL of the API, which also serves the webhooks. */
    readonly apiUrl: string;
    readonly body: JsonObject;
    /** Headers besides the content type. */
    readonly headers?: Readonly<Record<string, string>>;
    readonly post: PostJson;
}

/** Shows what would be posted to an integration, without posting it, because its script could do anything with it. */
export function withholdSample(integration: Integration, body: JsonObject): TestFacts {
    const {
        channel = [],
        username = '',
        overrideDestinationChannelEnabled: choosesChannel = false,
    } = integration.values;
    const json = JSON.stringify(body, undefined, 2);
    return { ...testedFacts(integration), kind: 'withheld', channel, username, choosesChannel, body: json };
}

/** Posts a sample to an incoming integration's own webhook, once. Fails as `invalid-response` when the API did not return its token. */
export async function postSample(
    integration: Integration,
    { apiUrl, body, headers, post }: PostedSample,
): Promise<Outcome<TestFacts>> {
    const url = webhookUrlOf(integration, apiUrl);
    if (url === undefined) {
        return wrongShape();
    }
    const posted = await post(url, body, headers);
    const outcome = judge(posted, apiUrl);
    const { channel = [], username = '' } = integration.values;
    return succeed({
        ...testedFacts(integration),
        kind: 'posted',
        channel,
        username,
        milliseconds: posted.milliseconds,
        ...('answer' in posted ? { status: posted.answer.status } : {}),
        ...(outcome.ok ? {} : { failure: outcome.failure }),
    });
}

function judge(posted: Posted, baseUrl: string): Outcome<unknown> {
    if ('answer' in posted) {
        // Status codes of 500 and more are refusals if the workspace sent them, and otherwise come from a proxy.
        const { content } = posted.answer;
        return readResponse(posted.answer, !content.includes('"success":false') && !UNKNOWN_HOOK.test(content));
    }
    const { networkError } = posted;
    return fail({
        kind: 'unreachable',
        networkError,
        baseUrl,
        outcomeUnknown: mayHaveArrived(networkError),
    });
}
