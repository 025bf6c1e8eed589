import type { IOutgoingIntegration } from '@rocket.chat/core-typings';
import { meteorError } from '../rest/ServerError.mts';
import { hasAnyPermission } from '../store/permissions.mts';
import type { OutgoingBody } from './IntegrationBody.mts';
import { checkFieldTypes } from './checkFieldTypes.mts';
import type { IntegrationContext } from './IntegrationContext.mts';
import { managePermissions } from './managePermissions.mts';
import { objectId } from '../store/objectId.mts';
import { checkScriptEngine } from './scripts/scriptSwitches.mts';
import { validateOutgoingIntegration } from './validateOutgoingIntegration.mts';
import { withoutEmpty } from './withoutEmpty.mts';

/** Creates an outgoing webhook and returns it as stored; it has a token only if the request had one (`addOutgoingIntegration.ts`). */
export async function addOutgoingIntegration(
    context: IntegrationContext,
    body: OutgoingBody,
): Promise<IOutgoingIntegration> {
    const { store, user, environment } = context;
    checkFieldTypes('outgoing', body);
    if (!(await hasAnyPermission(store, user._id, Object.values(managePermissions.outgoing)))) {
        throw meteorError('not_authorized');
    }
    if (body.script?.trim()) {
        checkScriptEngine(body.scriptEngine ?? 'isolated-vm', environment);
    }
    const valid = await validateOutgoingIntegration(context, body);
    return store.integrations.insertAsync(withoutEmpty({ ...valid, _id: objectId(), _updatedAt: valid._createdAt }));
}
