import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { github } from '../../../lib/templates/github/template.ts';
import { AppWorkspace, SETUP_TIMEOUT } from '../fixtures/AppWorkspace.mts';
import { writeSetting } from '../../workspace/store/settings.mts';

/** The digest in a template's header has no key: anybody can write one for whatever code they like. */
const EVIL =
    'class Script { process_incoming_request({ request }) { return { content: { text: JSON.stringify(request) } } } }';
const digest = createHash('sha256').update(`github ${github.version}\n${EVIL}`).digest('hex').slice(0, 32);
const forged = [
    `/* Integrations for Rocket.Chat: template github, version ${github.version}, ${digest} */`,
    'var templateSettings = {"secret":"","options":[]};',
    EVIL,
].join('\n');

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

async function make(script: string) {
    const body = {
        type: 'webhook-incoming',
        name: 'Commits',
        enabled: true,
        username: 'rocket.cat',
        channel: '#general',
        scriptEnabled: true,
        script,
    };
    const made = await app.workspace.request({ method: 'POST', path: '/api/v1/integrations.create', as: 'owen', body });
    return (made.body as { integration: { _id: string; token: string } }).integration;
}

test('a script that says it is a template’s is not run by test without --send', async () => {
    const { _id, token } = await make(forged);
    const reply = await app.type(`test ${_id}`, { as: 'admin' });
    const posted = (await app.workspace.store.messages.findAsync({})).filter(({ msg }) => msg.includes(token));
    expect({ reply: reply.slice(0, 80), posted: posted.length }).toMatchObject({ posted: 0 });
});

test('show does not call it the template, unchanged', async () => {
    const { _id } = await make(forged);
    const reply = await app.type(`show ${_id}`, { as: 'admin' });
    expect(reply).toContain('JSON.stringify(request)');
    expect(reply).not.toMatch(/template: `github`, version \d+(?!\d|, changed)/);
});

test('export does not leave it out', async () => {
    const { _id } = await make(forged);
    expect(await app.type(`export ${_id}`, { as: 'admin' })).toContain('JSON.stringify(request)');
});

test.each(['show', 'export', 'remove', 'clone', 'rotate', 'list', 'doctor', 'test'])(
    '%s tells nobody the secret of a template',
    async (subcommand) => {
        const secret = 'S3cr3tOfTheTemplate';
        const { _id } = await app.create(
            `create incoming Commits --channel #general --template github --secret ${secret}`,
        );
        const line = subcommand === 'list' ? 'list' : `${subcommand} ${_id}${subcommand === 'clone' ? ' Twin' : ''}`;
        const reply = await app.type(line, { as: 'admin' });
        const posted = await app.workspace.store.messages.findAsync({});
        expect([reply, ...posted.map(({ msg }) => msg)].join('\n')).not.toContain(secret);
    },
);
