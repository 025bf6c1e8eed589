import type { JsonObject } from '../JsonObject';
import type { IntegrationContext } from '../dispatch/Subcommand';
import { optionName } from '../grammar/OptionNames';
import { notApplicable } from '../grammar/parameterProblems';
import { nearest } from '../grammar/nearest';
import type { Integration } from '../integrations/Integration';
import { runsScript } from '../integrations/runsScript';
import type { Outcome } from '../Outcome';
import { andThen, fail, succeed } from '../Outcome';
import type { Problem } from '../Problem';
import { sampleText } from '../replies/tested';
import type { TestFacts } from '../replies/TestFacts';
import { postSample, withholdSample } from '../trial/postSample';
import type { SampleDelivery } from '../trial/templateSample';
import { templateInUse, templateSample } from '../trial/templateSample';

/** What to post to a webhook: a text, a body or a sample, at most one of them. */
export interface IncomingTrial {
    readonly text?: string;
    readonly body?: JsonObject;
    /** Name of a sample of the integration's template. */
    readonly sample?: string;
    /** Whether to post even where a script runs that the app did not write. */
    readonly send: boolean;
}

/** Posts to an integration's own webhook, unless a script runs there that the app did not write. Fails as `usage`, or as the settings do. */
export async function testIncoming(trial: IncomingTrial, context: IntegrationContext): Promise<Outcome<TestFacts>> {
    const { integration, configuration, post } = context;
    return andThen(await configuration(), ({ apiUrl }) =>
        andThen(contentOf(trial, context), ({ body, headers, isOurs }) =>
            // A script may post all that it receives, including the webhook URL with its token, for everybody to read.
            trial.send || isOurs || !runsScript(integration)
                ? postSample(integration, { apiUrl, body, headers, post })
                : succeed(withholdSample(integration, body)),
        ),
    );
}

/**
 * What to post, and whether the script is known to be the app's: a template's text in an integration of the sender's own.
 * In somebody else's the script that runs may be another: the workspace keeps what it compiled of an earlier text (`updateIncomingIntegration`).
 */
function contentOf(
    { text, body, sample }: IncomingTrial,
    { integration, username, messages }: IntegrationContext,
): Outcome<SampleDelivery & { readonly isOurs: boolean }> {
    const inUse = templateInUse(integration.values);
    const isOurs = inUse !== undefined && integration.author?.username === username;
    const [first] = Object.keys(inUse?.template.samples ?? {});
    // A template posts nothing for a plain text, so its first sample is the default.
    const name = sample ?? (text === undefined && body === undefined ? first : undefined);
    if (name === undefined) {
        const said = sampleText({ name: integration.values.name, username, text }, messages);
        return succeed({ headers: {}, body: body ?? { text: said }, isOurs });
    }
    const delivery = inUse && templateSample(inUse, name);
    return delivery
        ? succeed({ ...delivery, isOurs })
        : noSample(name, integration, Object.keys(inUse?.template.samples ?? {}));
}

function noSample(word: string, { values }: Integration, choices: readonly string[]) {
    const problem: Problem =
        choices.length === 0
            ? notApplicable('sample', { parameter: 'integration', value: values.name })
            : {
                  kind: 'invalid',
                  option: optionName('sample'),
                  word,
                  reason: { kind: 'choice', choices, nearest: nearest(word, choices) },
              };
    return fail({ kind: 'usage', problems: [problem], subcommand: 'test' });
}
