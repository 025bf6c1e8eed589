import { parseJson } from '../lib/parseJson';
import type { JsonObject } from '../lib/JsonObject';
import { isJsonObject } from '../lib/JsonObject';
import type { IntegrationContext, Subcommand } from '../lib/dispatch/Subcommand';
import { optionName } from '../lib/grammar/OptionNames';
import { notApplicable } from '../lib/grammar/parameterProblems';
import type { Values } from '../lib/grammar/Parameter';
import type { Outcome } from '../lib/Outcome';
import { fail, map } from '../lib/Outcome';
import type { Problem } from '../lib/Problem';
import type { TestFacts } from '../lib/replies/TestFacts';
import { testIncoming } from '../lib/operations/testIncoming';
import { testOutgoing } from '../lib/operations/testOutgoing';
import { integrationParameter } from './parameters';

const parameters = {
    integration: integrationParameter,
    text: { kind: 'text', maxLength: 1000, multiline: true, placeholder: 'text', label: 'text', mayFollow: true },
    json: {
        kind: 'text',
        maxLength: 4000,
        multiline: true,
        format: { name: 'json-object', matches: (text: string) => bodyOf(text) !== undefined },
        placeholder: 'json',
        label: 'json',
        only: 'incoming',
    },
    sample: { kind: 'text', maxLength: 60, placeholder: 'sample', label: 'sample', only: 'incoming' },
    send: { kind: 'flag', placeholder: 'true|false', label: 'send' },
} as const;

/** `/integration test`: tests an integration and reports the result; an outgoing one only calls its URLs with `--send`. */
export const test: Subcommand<typeof parameters, 'integration'> = {
    name: 'test',
    group: 'trial',
    otherNames: ['try', 'fire', 'ping', 'trigger', 'send'],
    exact: true,
    parameters,
    examples: [
        'Alerts',
        'Alerts --text Hello',
        `Alerts --json '{"text":"Hello"}' --send`,
        'Commits --sample pull_request',
        'Deploys --send',
    ],
    check: checkContent,
    // An integration that the sender may not manage is not found, so nobody can make the app call somebody else's URLs.
    needs: 'integration',
    run: async (values, context) => {
        const { id, kind, values: stored } = context.integration;
        const change = { verb: 'tested', kind, id, name: stored.name } as const;
        return map(await tryOut(values, context), (facts) => ({
            kind: 'tested',
            facts: { ...facts, given: { text: values.text, json: values.json, sample: values.sample } },
            ...(wasSent(facts) ? { change } : {}),
        }));
    },
};

/** Text, JSON and sample exclude each other. */
function checkContent({ text, json, sample }: Values<typeof parameters>): Problem[] {
    const [first, second] = Object.entries({ text, json, sample })
        .filter(([, value]) => value !== undefined)
        .map(([name]) => name);
    return first === undefined || second === undefined ? [] : [notApplicable(first, { parameter: optionName(second) })];
}

async function tryOut(
    { text, json, sample, send = false }: Values<typeof parameters>,
    context: IntegrationContext,
): Promise<Outcome<TestFacts>> {
    const { kind } = context.integration;
    if (kind === 'incoming') {
        return testIncoming({ text, body: bodyOf(json), sample, send }, context);
    }
    const problems = Object.entries({ json, sample })
        .filter(([, value]) => value !== undefined)
        .map(([name]) => notApplicable(name, { parameter: 'type', value: kind }));
    return problems.length > 0
        ? fail({ kind: 'usage', problems, subcommand: 'test' })
        : testOutgoing({ text, send }, context);
}

function bodyOf(json = ''): JsonObject | undefined {
    const parsed = parseJson(json);
    return isJsonObject(parsed) ? parsed : undefined;
}

function wasSent(facts: TestFacts): boolean {
    return facts.kind === 'fired' || (facts.kind === 'posted' && !facts.failure);
}
