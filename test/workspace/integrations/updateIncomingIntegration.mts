import type { IIntegration, IUser } from '@rocket.chat/core-typings';
import { meteorError } from '../rest/ServerError.mts';
import { checkTargets } from './channels/checkTargets.mts';
import { incomingChannels } from './channels/incomingChannels.mts';
import { checkChangedScript } from './checkChangedScript.mts';
import { admitPoster, findPoster } from './findPoster.mts';
import { findManaged } from './findManaged.mts';
import type { IncomingUpdateBody } from './IntegrationBody.mts';
import type { IntegrationContext } from './IntegrationContext.mts';
import { updateSignature } from './updateSignature.mts';
import { compileScript } from './scripts/compileScript.mts';
import { scriptsFrozen } from './scripts/scriptSwitches.mts';
import { transpileSwitch } from './scripts/transpileSwitch.mts';

const method = 'updateIncomingIntegration';
const details = { method };

/**
 * Changes an incoming webhook (`updateIncomingIntegration.ts`). The compiled script is written before the channels and the account are
 * checked, so a refused update may have changed it; the token never changes.
 */
export async function updateIncomingIntegration(
    context: IntegrationContext,
    id: string,
    body: IncomingUpdateBody,
): Promise<void> {
    const { store, environment, release } = context;
    const channels = incomingChannels(body.channel, method);
    const current = await requireManaged(context, id);
    const scriptEngine = body.scriptEngine ?? current.scriptEngine ?? 'isolated-vm';
    checkChangedScript(current, { ...body, scriptEngine }, environment);
    await storeCompiled(context, id, { ...body, scriptEngine });
    await checkTargets(context, channels, { kind: 'incoming', details });
    const missing = meteorError('error-invalid-post-as-user', 'Invalid Post As User', details);
    // Null is sent: only what is left out stays.
    const { username = current.username } = body;
    const postAs = await findPoster(context, { username, method, missing });
    const script = scriptsFrozen(scriptEngine, environment)
        ? {}
        : {
              ...given(body, ['script']),
              scriptEnabled: body.scriptEnabled,
              scriptEngine,
              ...transpileSwitch(body, release),
          };
    const changed = {
        ...given(body, ['avatar', 'emoji', 'alias', 'overrideDestinationChannelEnabled']),
        ...script,
        ...account(body, postAs),
        enabled: body.enabled,
        name: body.name,
        channel: channels,
        ...updateSignature(context),
    };
    await admitPoster(context, postAs);
    await store.integrations.updateAsync({ _id: id }, { $set: changed });
}

async function requireManaged(context: IntegrationContext, id: string): Promise<IIntegration> {
    const { authorized, integration } = await findManaged(context, 'incoming', id);
    if (!authorized) {
        throw meteorError('not_authorized', 'Unauthorized', details);
    }
    if (!integration) {
        throw meteorError('error-invalid-integration', 'Invalid integration', details);
    }
    return integration;
}

async function storeCompiled(context: IntegrationContext, id: string, body: IncomingUpdateBody): Promise<void> {
    const compiled = compileScript(body, context);
    if (Object.keys(compiled).length > 0) {
        const outdated = compiled.scriptError ? 'scriptCompiled' : 'scriptError';
        await context.store.integrations.updateAsync({ _id: id }, { $set: compiled, $unset: { [outdated]: true } });
    }
}

function account({ username }: IncomingUpdateBody, postAs: IUser) {
    return username === undefined ? {} : { username: postAs.username, userId: postAs._id };
}

function given(body: IncomingUpdateBody, fields: (keyof IncomingUpdateBody)[]): Record<string, unknown> {
    return Object.fromEntries(fields.filter((field) => body[field] !== undefined).map((field) => [field, body[field]]));
}
