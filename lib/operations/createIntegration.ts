import type { Outcome } from '../Failure';
import { succeed } from '../Failure';
import { createBody } from '../api/bodies';
import { createdFacts } from '../replies/created';
import type { FieldValues } from '../integrations/fields';
import { planOf } from '../access/reach';
import type { ChangeFacts } from '../replies/Change';
import type { CreatedFacts } from '../replies/created';
import type { CommandContext, Workspace } from '../dispatch/CommandContext';

/** A new integration, as replies and the audit tell of it. */
export interface Made {
    readonly facts: CreatedFacts;
    readonly change: ChangeFacts;
}

/** Creates an integration with all its values known, if the sender may; fails as `Access.mayCreate` does, or as the API. */
export async function makeIntegration(
    values: FieldValues,
    { access, room, generateToken }: CommandContext,
    { integrations, siteUrl, account }: Workspace,
): Promise<Outcome<Made>> {
    const allowed = await access.mayCreate(planOf(values));
    if (!allowed.ok) {
        return allowed;
    }
    const created = await integrations.create(createBody(values, generateToken));
    if (!created.ok) {
        return created;
    }
    const { id, kind } = created.value;
    return succeed({
        facts: createdFacts(created.value, {
            siteUrl,
            privateRoom: room.kind === 'private' ? `#${room.name}` : undefined,
            onBehalfOf: account.via === 'service' ? allowed.value.username : undefined,
        }),
        change: { verb: 'created', kind, name: created.value.values.name, id },
    });
}
