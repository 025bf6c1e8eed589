import type { Outcome } from '../Outcome';
import { fail } from '../Outcome';
import type { TestFacts } from '../replies/TestFacts';
import type { Posted, PostJson } from '../api/postJson';
import { mayHaveArrived } from '../api/networkErrors';
import type { JsonObject } from '../api/readResponse';
import { readAnswer } from '../api/readResponse';
import { webhookUrlOf } from '../integrations/webhook';
import type { Integration } from '../integrations/Integration';
import { testedFacts } from './fireSample';

/** What the workspace answers at a webhook URL that it does not know, as text with a status of 500 (rocket-chat.md D.1). */
const UNKNOWN_HOOK = /^\s*Internal Server Error\s*$/;

/** Where and with what to try an incoming integration. */
export interface PostedSample {
    /** The address the API is called at, where the hooks are as well. */
    readonly apiUrl: string;
    readonly body: JsonObject;
    /** Beside the content type. */
    readonly headers?: Readonly<Record<string, string>>;
    readonly post: PostJson;
}

/** What would be posted to an integration whose script decides what becomes of it, without posting it. */
export function withholdSample(integration: Integration, body: JsonObject): TestFacts {
    const {
        channel = [],
        username = '',
        overrideDestinationChannelEnabled: choosesChannel = false,
    } = integration.values;
    const json = JSON.stringify(body, undefined, 2);
    return { ...testedFacts(integration), kind: 'withheld', channel, username, choosesChannel, body: json };
}

/** Posts a sample to an incoming integration's own hook, once. Fails as `invalid-response` when the API did not tell its token. */
export async function postSample(
    integration: Integration,
    { apiUrl, body, headers, post }: PostedSample,
): Promise<Outcome<TestFacts>> {
    const url = webhookUrlOf(integration, apiUrl);
    if (url === undefined) {
        return fail({ kind: 'invalid-response', status: 200, what: 'wrong-shape', outcomeUnknown: false });
    }
    const posted = await post(url, body, headers);
    const outcome = judge(posted, apiUrl);
    const { channel = [], username = '' } = integration.values;
    return {
        ok: true,
        value: {
            ...testedFacts(integration),
            kind: 'posted',
            channel,
            username,
            milliseconds: posted.milliseconds,
            ...('answer' in posted ? { status: posted.answer.status } : {}),
            ...(outcome.ok ? {} : { failure: outcome.failure }),
        },
    };
}

function judge(posted: Posted, baseUrl: string): Outcome<unknown> {
    if ('answer' in posted) {
        // The workspace's own answers of 500 and more are refusals; others are of what stands before it.
        const { content } = posted.answer;
        return readAnswer(posted.answer, !content.includes('"success":false') && !UNKNOWN_HOOK.test(content));
    }
    const { networkError } = posted;
    return fail({
        kind: 'unreachable',
        networkError: networkError,
        baseUrl,
        outcomeUnknown: mayHaveArrived(networkError),
    });
}
