import { parseJson } from '../lib/parseJson';
import type { JsonObject } from '../lib/api/readResponse';
import type { IntegrationContext, Subcommand } from '../lib/dispatch/Subcommand';
import { optionName } from '../lib/grammar/OptionNames';
import type { Values } from '../lib/grammar/Parameter';
import { runsScript } from '../lib/integrations/runsScript';
import type { Outcome } from '../lib/Outcome';
import { fail, map, succeed } from '../lib/Outcome';
import type { TestFacts } from '../lib/replies/TestFacts';
import { sampleText } from '../lib/replies/tested';
import { fireSample, showSample } from '../lib/trial/fireSample';
import { outgoingSample } from '../lib/trial/outgoingSample';
import { postSample, withholdSample } from '../lib/trial/postSample';
import { integrationParameter } from './parameters';

const parameters = {
    integration: integrationParameter,
    text: { kind: 'text', maxLength: 1000, multiline: true, placeholder: 'text', label: 'text' },
    json: {
        kind: 'text',
        maxLength: 4000,
        multiline: true,
        format: { name: 'json-object', matches: (text: string) => bodyOf(text) !== undefined },
        placeholder: 'json',
        label: 'json',
        only: 'incoming',
    },
    send: { kind: 'flag', placeholder: 'true|false', label: 'send' },
} as const;

/** `/integration test`: tries an integration, and says what came of it; an outgoing one calls its URLs only when told to. */
export const test: Subcommand<typeof parameters, 'integration'> = {
    name: 'test',
    group: 'trial',
    otherNames: ['try', 'fire', 'ping', 'trigger'],
    exact: true,
    parameters,
    examples: ['Alerts', 'Alerts --text Hello', `Alerts --json '{"text":"Hello"}' --send`, 'Deploys --send'],
    check: ({ text, json }) =>
        text !== undefined && json !== undefined
            ? [{ kind: 'not-applicable', option: optionName('text'), dueTo: { parameter: optionName('json') } }]
            : [],
    // What the sender may not manage is not found, so that nobody makes the app call what is not theirs.
    needs: 'integration',
    run: async (values, context) => {
        const { id, kind, values: stored } = context.integration;
        const change = { verb: 'tested', kind, id, name: stored.name } as const;
        return map(await tryOut(values, context), (facts) => ({
            kind: 'tested',
            facts,
            ...(wasSent(facts) ? { change } : {}),
        }));
    },
};

async function tryOut(
    { text, json, send = false }: Values<typeof parameters>,
    { integration, configuration: load, username, messages, post, now }: IntegrationContext,
): Promise<Outcome<TestFacts>> {
    if (json !== undefined && integration.kind === 'outgoing') {
        const dueTo = { parameter: 'type', value: integration.kind };
        const problem = { kind: 'not-applicable', option: optionName('json'), dueTo } as const;
        return fail({ kind: 'usage', problems: [problem], subcommand: 'test' });
    }
    const configuration = await load();
    if (!configuration.ok) {
        return configuration;
    }
    const { apiUrl, siteUrl } = configuration.value;
    const said = sampleText({ name: integration.values.name, username, text }, messages);
    if (integration.kind === 'incoming') {
        const body = bodyOf(json) ?? { text: said };
        // A script may post whatever it got, the webhook URL with its token included, for all to read.
        return send || !runsScript(integration.values)
            ? postSample(integration, { apiUrl, body, post })
            : succeed(withholdSample(integration, body));
    }
    const sample = outgoingSample(integration, { text: said, username, siteUrl, now: now() });
    return succeed(send ? await fireSample(integration, sample, post) : showSample(integration, sample));
}

function bodyOf(json = ''): JsonObject | undefined {
    const parsed = parseJson(json);
    return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed) ? (parsed as JsonObject) : undefined;
}

function wasSent(facts: TestFacts): boolean {
    return facts.kind === 'fired' || (facts.kind === 'posted' && !facts.failure);
}
