import type { Outcome } from '../Outcome';
import { andThen, fail, map, succeed } from '../Outcome';
import { createBody } from '../api/bodies';
import { createdFacts } from '../replies/created';
import { prefetchTargets, postingFindings } from './postingFindings';
import type { Integration } from '../integrations/Integration';
import type { FieldValues } from '../integrations/fields/fields';
import { reachOf } from '../access/reach';
import type { Sender } from '../access/Sender';
import type { ChangeFacts } from '../replies/Change';
import type { CreatedFacts } from '../replies/created';
import type { WorkspaceContext } from '../dispatch/Subcommand';
import { findNamesakes } from './findNamesakes';
import { refineRejection } from './refineRejection';

/** A new integration, as data for the reply and the audit room. */
export interface CreateResult {
    readonly facts: CreatedFacts;
    readonly change: ChangeFacts;
}

/** The same, with the integration as the server answered it. */
export interface CreateOnlyResult extends CreateResult {
    readonly integration: Integration;
}

/** Creates an integration with all its values known, if the sender may; fails as `Access.mayCreate` does, or as the API. */
export async function createIntegration(
    values: FieldValues,
    context: WorkspaceContext,
): Promise<Outcome<CreateResult>> {
    return andThen(context.access.mayCreate(reachOf(values)), async (sender) => {
        const [created, namesakes] = await Promise.all([
            create(values, sender, context),
            findNamesakes(values.name, context),
            prefetchTargets(values, context),
        ]);
        return andThen(created, async ({ facts, change, integration }) => {
            const others = namesakes.filter(({ id }) => id !== facts.id);
            const posting = await postingFindings(integration, context);
            return succeed({ facts: { ...facts, namesakes: others, posting }, change });
        });
    });
}

/** Creates an integration without looking for others of its name: for rotations and imports. */
export async function createOnly(values: FieldValues, context: WorkspaceContext): Promise<Outcome<CreateOnlyResult>> {
    return andThen(context.access.mayCreate(reachOf(values)), (sender) => create(values, sender, context));
}

async function create(
    values: FieldValues,
    { username }: Sender,
    context: WorkspaceContext,
): Promise<Outcome<CreateOnlyResult>> {
    const { generateToken, workspace } = context;
    const { integrations, siteUrl, account } = workspace;
    const created = await integrations.create(createBody(values, generateToken));
    if (!created.ok) {
        return fail(await refineRejection(created.failure, values, context));
    }
    return map(created, (integration) => ({
        facts: createdFacts(integration, {
            siteUrl,
            onBehalfOf: account.via === 'service' ? username : undefined,
        }),
        change: { verb: 'created', kind: integration.kind, name: integration.values.name, id: integration.id },
        integration,
    }));
}
