import type { JsonObject } from '../api/readResponse';
import type { IntegrationContext } from '../dispatch/Subcommand';
import { optionName } from '../grammar/OptionNames';
import { nearest } from '../grammar/nearest';
import type { Integration } from '../integrations/Integration';
import { runsScript } from '../integrations/runsScript';
import type { Outcome } from '../Outcome';
import { andThen, fail, succeed } from '../Outcome';
import { sampleText } from '../replies/tested';
import type { TestFacts } from '../replies/TestFacts';
import { postSample, withholdSample } from '../trial/postSample';
import type { SampleDelivery } from '../trial/templateSample';
import { templateInUse, templateSample } from '../trial/templateSample';

/** What to post to a hook; one thing at most. */
export interface IncomingTrial {
    readonly text?: string;
    readonly body?: JsonObject;
    /** Name of a sample of the service whose template the integration has. */
    readonly sample?: string;
    /** Whether a script that the app did not write may have it. */
    readonly send: boolean;
}

/** Posts something to an integration's own hook, unless a script that the app did not write decides over it. Fails as `usage`, or as the settings do. */
export async function tryIncoming(trial: IncomingTrial, context: IntegrationContext): Promise<Outcome<TestFacts>> {
    const { integration, configuration, post } = context;
    return andThen(await configuration(), ({ apiUrl }) =>
        andThen(contentOf(trial, context), ({ body, headers, isOurs }) =>
            // A script may post whatever it got, the webhook URL with its token included, for all to read.
            trial.send || isOurs || !runsScript(integration)
                ? postSample(integration, { apiUrl, body, headers, post })
                : succeed(withholdSample(integration, body)),
        ),
    );
}

/**
 * What is posted, and whether the sender need not be asked: where the text is a template's and the integration is their own.
 * Of somebody else's it is not known what runs: the workspace keeps what it compiled of an earlier text (rocket-chat.md B.2).
 */
function contentOf(
    { text, body, sample }: IncomingTrial,
    { integration, username, messages }: IntegrationContext,
): Outcome<SampleDelivery & { readonly isOurs: boolean }> {
    const inUse = templateInUse(integration.values);
    const isOurs = inUse !== undefined && integration.author?.username === username;
    const [first] = Object.keys(inUse?.template.samples ?? {});
    // A template makes nothing of a plain text.
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
    const option = optionName('sample');
    const problem =
        choices.length === 0
            ? ({ kind: 'not-applicable', option, dueTo: { parameter: 'integration', value: values.name } } as const)
            : ({
                  kind: 'invalid',
                  option,
                  word,
                  reason: { kind: 'choice', choices, nearest: nearest(word, choices) },
              } as const);
    return fail({ kind: 'usage', problems: [problem], subcommand: 'test' });
}
