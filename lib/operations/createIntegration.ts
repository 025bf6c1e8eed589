import type { Outcome } from '../Outcome';
import { andThen, map } from '../Outcome';
import { createBody } from '../api/bodies';
import { createdFacts } from '../replies/created';
import type { FieldValues } from '../integrations/fields';
import { reachOf } from '../access/reach';
import type { ChangeFacts } from '../replies/Change';
import type { CreatedFacts } from '../replies/created';
import type { WorkspaceContext } from '../dispatch/Subcommand';

/** A new integration, as replies and the audit tell of it. */
export interface CreateResult {
    readonly facts: CreatedFacts;
    readonly change: ChangeFacts;
}

/** Creates an integration with all its values known, if the sender may; fails as `Access.mayCreate` does, or as the API. */
export async function createIntegration(
    values: FieldValues,
    { access, room, generateToken, workspace }: WorkspaceContext,
): Promise<Outcome<CreateResult>> {
    const { integrations, siteUrl, account } = workspace;
    return andThen(access.mayCreate(reachOf(values)), async ({ username }) => {
        const created = await integrations.create(createBody(values, generateToken));
        return map(created, (integration) => ({
            facts: createdFacts(integration, {
                siteUrl,
                privateRoom: room.kind === 'private' ? `#${room.name}` : undefined,
                onBehalfOf: account.via === 'service' ? username : undefined,
            }),
            change: { verb: 'created', kind: integration.kind, name: integration.values.name, id: integration.id },
        }));
    });
}
