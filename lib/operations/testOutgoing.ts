import type { IntegrationContext } from '../dispatch/Subcommand';
import type { Outcome } from '../Outcome';
import { andThen, succeed } from '../Outcome';
import { sampleText } from '../replies/tested';
import type { TestFacts } from '../replies/TestFacts';
import { fireSample, showSample } from '../trial/fireSample';
import { outgoingSample } from '../trial/outgoingSample';

/** The text to send, and whether to send it or only show it. */
export interface OutgoingTrial {
    readonly text?: string;
    readonly send: boolean;
}

/** Shows what an integration would send, or sends it to its URLs. Fails as the settings do. */
export async function testOutgoing(
    { text, send }: OutgoingTrial,
    { integration, configuration, username, messages, post, now }: IntegrationContext,
): Promise<Outcome<TestFacts>> {
    return andThen(await configuration(), async ({ siteUrl }) => {
        const said = sampleText({ name: integration.values.name, username, text }, messages);
        const sample = outgoingSample(integration, { text: said, username, siteUrl, now: now() });
        return succeed(send ? await fireSample(integration, sample, post) : showSample(integration, sample));
    });
}
