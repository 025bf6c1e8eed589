import type { IIncomingIntegration } from '@rocket.chat/core-typings';
import { meteorError } from '../rest/ServerError.mts';
import { hasAnyPermission } from '../store/permissions.mts';
import { randomId } from '../store/randomId.mts';
import { checkTargets } from './channels/checkTargets.mts';
import { incomingChannels } from './channels/incomingChannels.mts';
import { checkFieldTypes } from './checkFieldTypes.mts';
import { admitPoster, findPoster } from './findPoster.mts';
import type { IncomingBody } from './IntegrationBody.mts';
import type { IntegrationContext } from './IntegrationContext.mts';
import { managePermissions } from './managePermissions.mts';
import { objectId } from '../store/objectId.mts';
import { compileScript } from './scripts/compileScript.mts';
import { checkScriptEngine } from './scripts/scriptSwitches.mts';
import { transpileSwitch } from './scripts/transpileSwitch.mts';
import { withoutEmpty } from './withoutEmpty.mts';

const method = 'addIncomingIntegration';

/** Creates an incoming webhook after the server's checks in their order, and returns it as stored (`addIncomingIntegration.ts`). */
export async function addIncomingIntegration(
    context: IntegrationContext,
    body: IncomingBody,
): Promise<IIncomingIntegration> {
    const { store, user, now, environment, release } = context;
    checkFieldTypes('incoming', body);
    if (!(await hasAnyPermission(store, user._id, Object.values(managePermissions.incoming)))) {
        throw meteorError('not_authorized', 'Unauthorized', { method });
    }
    const channels = incomingChannels(body.channel, method);
    if (body.username.trim() === '') {
        throw meteorError('error-invalid-username', 'Invalid username', { method });
    }
    const scriptEngine = body.scriptEngine ?? 'isolated-vm';
    if (body.script?.trim()) {
        checkScriptEngine(scriptEngine, environment);
    }
    const missing = meteorError('error-invalid-user', 'Invalid user', { method });
    const postAs = await findPoster(context, { username: body.username, method, missing });
    await checkTargets(context, channels, { kind: 'incoming', details: { method } });
    const created = now();
    const integration: IIncomingIntegration = {
        ...body,
        _id: objectId(),
        channel: channels,
        scriptEngine,
        ...transpileSwitch(body, release),
        ...compileScript({ ...body, scriptEngine }, context),
        overrideDestinationChannelEnabled: body.overrideDestinationChannelEnabled ?? false,
        token: randomId(48),
        userId: postAs._id,
        _createdAt: created,
        _createdBy: { _id: user._id, username: user.username },
        _updatedAt: created,
    };
    await admitPoster(context, postAs);
    return store.integrations.insertAsync(withoutEmpty(integration));
}
