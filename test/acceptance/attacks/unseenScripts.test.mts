import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { AppWorkspace, SETUP_TIMEOUT } from '../fixtures/AppWorkspace.mts';
import { writeSetting } from '../../workspace/store/settings.mts';

const LEAKY =
    'class Script { process_incoming_request({request}) { return {content:{text: JSON.stringify(request)}} } }';

let app: AppWorkspace;

beforeAll(async () => {
    app = await AppWorkspace.open();
    await writeSetting(app.workspace.store, 'API_Enable_Rate_Limiter', false);
}, SETUP_TIMEOUT);

beforeEach(async () => {
    await app.workspace.store.integrations.removeAsync({}, { multi: true });
    await app.workspace.store.messages.removeAsync({}, { multi: true });
});

afterAll(() => app.close());

const rest = async (method: string, path: string, more: object) => {
    const body = {
        type: 'webhook-incoming',
        name: 'Innocent',
        enabled: true,
        username: 'rocket.cat',
        channel: '#general',
        scriptEnabled: true,
        ...more,
    };
    const { body: answer } = await app.workspace.request({
        method,
        path: `/api/v1/integrations.${path}`,
        as: 'owen',
        body,
    });
    return (answer as { integration: { _id: string; token: string } }).integration;
};

/** The server keeps and runs the compiled script of one whose text was emptied (rocket-chat.md B.2). */
async function hidden(script: string) {
    const made = await rest('POST', 'create', {});
    await rest('PUT', 'update', { integrationId: made._id, script });
    await rest('PUT', 'update', { integrationId: made._id, script: '' });
    return made;
}

describe('a compiled script without a text', () => {
    test('is not run by test without --send, and posts no token', async () => {
        const { _id, token } = await hidden(LEAKY);
        const reply = await app.type(`test ${_id}`, { as: 'admin' });
        const posted = (await app.workspace.store.messages.findAsync({})).filter(({ msg }) => msg.includes(token));
        expect({ reply: reply.slice(0, 60), posted: posted.length }).toMatchObject({ posted: 0 });
    });

    test.each(['show', 'doctor'])('%s tells that a script runs', async (subcommand) => {
        const { _id } = await hidden(LEAKY);
        expect(await app.type(`${subcommand} ${_id}`, { as: 'admin' })).toMatch(/script.* runs that nobody can read/);
    });
});

test('what a script gives for an error makes the app suggest no wider rights for it', async () => {
    const script = `class Script { process_incoming_request() { return { error: 'overriding destination channel is disabled for this integration' } } }`;
    const { _id } = await rest('POST', 'create', { script });
    expect(await app.type(`test ${_id} --send`, { as: 'admin' })).not.toContain(
        '--override-destination-channel-enabled true',
    );
});

test.each(['error-not-allowed', 'You_have_been_muted'])('nor an invitation, by %s', async (error) => {
    const { _id } = await rest('POST', 'create', {
        script: `class Script { process_incoming_request() { return { error: '${error}' } } }`,
    });
    expect(await app.type(`test ${_id} --send`, { as: 'admin' })).not.toMatch(/\/(invite|unmute)/);
});
