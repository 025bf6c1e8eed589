import type { IIntegration, IOutgoingIntegration } from '@rocket.chat/core-typings';
import { meteorError } from '../rest/ServerError.mts';
import { checkChangedScript } from './checkChangedScript.mts';
import { findManaged } from './findManaged.mts';
import type { OutgoingUpdateBody } from './IntegrationBody.mts';
import type { IntegrationContext } from './IntegrationContext.mts';
import { scriptsFrozen } from './scripts/scriptSwitches.mts';
import { updateSignature } from './updateSignature.mts';
import { validateOutgoingIntegration } from './validateOutgoingIntegration.mts';

const details = { method: 'updateOutgoingIntegration' };

const scriptFields = [
    'script',
    'scriptEnabled',
    'scriptEngine',
    'skipTranspile',
    'scriptCompiled',
    'scriptError',
] as const satisfies (keyof IOutgoingIntegration)[];

const written = [
    'event',
    'enabled',
    'name',
    'avatar',
    'emoji',
    'alias',
    'channel',
    'targetRoom',
    'impersonateUser',
    'username',
    'userId',
    'urls',
    'token',
    'triggerWords',
    'retryFailedCalls',
    'retryCount',
    'retryDelay',
    'triggerWordAnywhere',
    'runOnEdits',
] as const satisfies (keyof IOutgoingIntegration)[];

/**
 * Changes an outgoing webhook: what the request leaves out is kept, a null is stored. All of it is validated before the rights are looked at,
 * and a token is demanded although creating makes none (`updateOutgoingIntegration.ts`).
 */
export async function updateOutgoingIntegration(
    context: IntegrationContext,
    id: string,
    body: OutgoingUpdateBody,
): Promise<void> {
    const { store, environment } = context;
    const valid = await validateOutgoingIntegration(context, body);
    if (!valid.token?.trim()) {
        throw meteorError('error-invalid-token', 'Invalid token', details);
    }
    const current = await requireManaged(context, id);
    const scriptEngine = valid.scriptEngine ?? current.scriptEngine ?? 'isolated-vm';
    checkChangedScript(current, { ...valid, scriptEngine }, environment);
    const frozen = scriptsFrozen(scriptEngine, environment);
    const fields = frozen ? written : [...written, ...scriptFields];
    const changes = { ...valid, scriptEngine };
    const sent = fields.filter((field) => changes[field] !== undefined);
    await store.integrations.updateAsync(
        { _id: id },
        {
            $set: { ...Object.fromEntries(sent.map((field) => [field, changes[field]])), ...updateSignature(context) },
            // Without a script that compiles in the request, the compiled one goes, and an error of former times stays.
            $unset: frozen ? {} : { [valid.scriptCompiled ? 'scriptError' : 'scriptCompiled']: true },
        },
    );
}

async function requireManaged(context: IntegrationContext, id: string): Promise<IIntegration> {
    const { authorized, integration } = await findManaged(context, 'outgoing', id);
    if (!authorized) {
        throw meteorError('not_authorized', 'Unauthorized', details);
    }
    if (!integration) {
        const reason = '[methods] updateOutgoingIntegration -> integration not found';
        throw meteorError('invalid_integration', reason);
    }
    return integration;
}
