import type { IntegrationContext } from './IntegrationContext.mts';

/** Who changed an integration, and when. */
export function updateSignature({ user: { _id, username }, now }: IntegrationContext) {
    return { _updatedAt: now(), _updatedBy: { _id, username } };
}
