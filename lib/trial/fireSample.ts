import type { TestFacts, UrlResult } from '../replies/TestFacts';
import { mayHaveArrived } from '../api/networkErrors';
import type { PostJson } from '../api/postJson';
import { limits } from '../limits';
import { fields } from '../integrations/fields/fields';
import { httpUrl } from '../integrations/fields/formats';
import { runsScript } from '../integrations/runsScript';
import type { Integration } from '../integrations/Integration';

type Sample = Readonly<Record<string, unknown>>;

/** Replaces the token where others can read it. */
const REDACTED = '…';

/** What an outgoing integration would send, without sending it. */
export function showSample(integration: Integration, sample: Sample): TestFacts {
    const { event = fields.event.default, urls = [] } = integration.values;
    const redacted = integration.token === undefined ? sample : { token: REDACTED, ...sample };
    return { ...testedFacts(integration), kind: 'sample', event, urls, body: JSON.stringify(redacted, undefined, 2) };
}

/** Sends a sample to an outgoing integration's own URLs, once each and in order; response bodies are ignored. */
export async function fireSample(integration: Integration, sample: Sample, post: PostJson): Promise<TestFacts> {
    const { event = fields.event.default, urls = [] } = integration.values;
    const body = integration.token === undefined ? sample : { token: integration.token, ...sample };
    const called = [...new Set(urls)];
    const results: UrlResult[] = [];
    for (const url of called.slice(0, limits.testedUrls)) {
        results.push(await fire(url, body, post));
    }
    const left = called.slice(limits.testedUrls);
    return { ...testedFacts(integration), kind: 'fired', event, results, left };
}

async function fire(url: string, body: Sample, post: PostJson): Promise<UrlResult> {
    if (!httpUrl.matches(url)) {
        return { url };
    }
    const posted = await post(url, body);
    const { milliseconds } = posted;
    if ('answer' in posted) {
        return { url, milliseconds, status: posted.answer.status };
    }
    const { networkError } = posted;
    return { url, milliseconds, networkError, outcomeUnknown: mayHaveArrived(networkError) };
}

/** What every test result says about the integration. */
export function testedFacts(integration: Integration) {
    const { id, values } = integration;
    return { id, name: values.name, enabled: values.enabled === true, hasScript: runsScript(integration) };
}
