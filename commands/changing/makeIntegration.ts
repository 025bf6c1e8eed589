import type { Outcome } from '../../lib/Failure';
import { succeed } from '../../lib/Failure';
import { createBody } from '../../lib/integrations/createBody';
import { createdFacts } from '../../lib/integrations/createdFacts';
import type { FieldValues } from '../../lib/integrations/fields';
import { planOf } from '../../lib/integrations/planOf';
import type { ChangeFacts } from '../../lib/messages/facts/ChangeFacts';
import type { CreatedFacts } from '../../lib/messages/facts/CreatedFacts';
import type { CommandContext, Workspace } from '../CommandContext';

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
