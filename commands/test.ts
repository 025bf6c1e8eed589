import type { Outcome } from '../lib/Failure';
import { succeed } from '../lib/Failure';
import type { Values } from '../lib/grammar/Parameter';
import { findIntegration } from '../lib/integrations/findIntegration';
import type { Integration } from '../lib/integrations/Integration';
import { fireSample, showSample } from '../lib/trial/fireSample';
import { outgoingSample } from '../lib/trial/outgoingSample';
import { postSample } from '../lib/trial/postSample';
import type { TestFacts } from '../lib/replies/tested';
import type { Reply } from '../lib/replies/Reply';
import type { CommandContext } from '../lib/dispatch/CommandContext';
import { integrationParameter } from './parameters';
import type { Subcommand } from '../lib/dispatch/Subcommand';
import type { LabelledParameters, SubcommandGrammar } from '../lib/dispatch/Declaration';
import { withValues } from '../lib/dispatch/Subcommand';

const parameters = {
    integration: integrationParameter,
    text: { kind: 'text', maxLength: 1000, multiline: true, placeholder: 'text', label: 'text' },
    send: { kind: 'flag', placeholder: 'true|false', label: 'send' },
} as const satisfies LabelledParameters;

type TestValues = Values<typeof parameters>;

const grammar: SubcommandGrammar<typeof parameters> = {
    name: 'test',
    summary: 'test',
    parameters,
    examples: ['Alerts', 'Alerts --text Hello', 'Deploys --send'],
};

/** `/integration test`: tries an integration, and says what came of it; an outgoing one calls its URLs only when told to. */
export const test: Subcommand = {
    grammar,
    run: (words, context) => withValues(grammar, words, (values) => tryOut(values, context)),
};

async function tryOut(values: TestValues, context: CommandContext): Promise<Outcome<Reply>> {
    const workspace = await context.workspace();
    if (!workspace.ok) {
        return workspace;
    }
    // What the sender may not manage is not found, so that nobody makes the app call what is not theirs.
    const found = await findIntegration(workspace.value.integrations, values.integration);
    if (!found.ok) {
        return found;
    }
    const integration = found.value;
    const tested =
        integration.kind === 'incoming'
            ? await postIncoming(integration, values, context)
            : await tryOutgoing(integration, values, context);
    if (!tested.ok) {
        return tested;
    }
    const { id, kind } = integration;
    const sent = tested.value.kind === 'fired' || (tested.value.kind === 'posted' && !tested.value.failure);
    const change = { verb: 'tested', kind, id, name: integration.values.name } as const;
    return succeed({ kind: 'tested', facts: tested.value, ...(sent ? { change } : {}) });
}

async function postIncoming(
    integration: Integration,
    values: TestValues,
    context: CommandContext,
): Promise<Outcome<TestFacts>> {
    const configuration = await context.configuration();
    return configuration.ok
        ? postSample(integration, {
              apiUrl: configuration.value.apiUrl,
              text: sampleText(integration, values, context),
              post: context.post,
          })
        : configuration;
}

async function tryOutgoing(
    integration: Integration,
    values: TestValues,
    context: CommandContext,
): Promise<Outcome<TestFacts>> {
    const configuration = await context.configuration();
    if (!configuration.ok) {
        return configuration;
    }
    const sample = outgoingSample(integration, {
        text: sampleText(integration, values, context),
        username: context.username,
        siteUrl: configuration.value.siteUrl,
        now: context.now(),
    });
    return succeed(
        values.send === true ? await fireSample(integration, sample, context.post) : showSample(integration, sample),
    );
}

function sampleText({ values: { name } }: Integration, { text }: TestValues, context: CommandContext): string {
    return context.messages.sampleText(name, context.username, text);
}
