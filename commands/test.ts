import type { IntegrationContext, Subcommand } from '../lib/dispatch/Subcommand';
import type { Values } from '../lib/grammar/Parameter';
import type { Outcome } from '../lib/Outcome';
import { map, succeed } from '../lib/Outcome';
import type { TestFacts } from '../lib/replies/tested';
import { fireSample, showSample } from '../lib/trial/fireSample';
import { outgoingSample } from '../lib/trial/outgoingSample';
import { postSample } from '../lib/trial/postSample';
import { integrationParameter } from './parameters';

const parameters = {
    integration: integrationParameter,
    text: { kind: 'text', maxLength: 1000, multiline: true, placeholder: 'text', label: 'text' },
    send: { kind: 'flag', placeholder: 'true|false', label: 'send' },
} as const;

/** `/integration test`: tries an integration, and says what came of it; an outgoing one calls its URLs only when told to. */
export const test: Subcommand<typeof parameters, 'integration'> = {
    name: 'test',
    parameters,
    examples: ['Alerts', 'Alerts --text Hello', 'Deploys --send'],
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
    { text, send = false }: Values<typeof parameters>,
    { integration, configuration: load, username, messages, post, now }: IntegrationContext,
): Promise<Outcome<TestFacts>> {
    const configuration = await load();
    if (!configuration.ok) {
        return configuration;
    }
    const { apiUrl, siteUrl } = configuration.value;
    const sampleText = messages.sampleText(integration.values.name, username, text);
    if (integration.kind === 'incoming') {
        return postSample(integration, { apiUrl, text: sampleText, post });
    }
    const sample = outgoingSample(integration, { text: sampleText, username, siteUrl, now: now() });
    return succeed(send ? await fireSample(integration, sample, post) : showSample(integration, sample));
}

function wasSent(facts: TestFacts): boolean {
    return facts.kind === 'fired' || (facts.kind === 'posted' && !facts.failure);
}
