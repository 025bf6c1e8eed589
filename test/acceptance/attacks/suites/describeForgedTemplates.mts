import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { github } from '../../../../lib/templates/github/template.ts';
import type { AttackScene } from '../fixtures/AttackScene.mts';

/** The digest in a template's header has no key: anybody can write one for whatever code they like. */
const EVIL =
    'class Script { process_incoming_request({ request }) { return { content: { text: JSON.stringify(request) } } } }';
const digest = createHash('sha256').update(`github ${github.version}\n${EVIL}`).digest('hex').slice(0, 32);
const forged = [
    `/* Integrations for Rocket.Chat: template github, version ${github.version}, ${digest} */`,
    'var templateSettings = {"secret":"","options":[]};',
    EVIL,
].join('\n');

/** Scripts that claim to be a template’s. */
export function describeForgedTemplates(scene: AttackScene): void {
    test('a script that says it is a template’s is not run by test without --send', async () => {
        const { _id, token } = await scene.make({ scriptEnabled: true, script: forged });
        const reply = await scene.app.type(`test ${_id}`, { as: 'admin' });
        expect({ reply: reply.slice(0, 80), posted: await scene.postsWith(token) }).toMatchObject({ posted: [] });
    });

    test('show does not call it the template, unchanged', async () => {
        const { _id } = await scene.make({ scriptEnabled: true, script: forged });
        const reply = await scene.app.type(`show ${_id}`, { as: 'admin' });
        expect(reply).toContain('JSON.stringify(request)');
        expect(reply).not.toMatch(/template: `github`, version \d+(?!\d|, changed)/);
    });

    test('export does not leave it out', async () => {
        const { _id } = await scene.make({ scriptEnabled: true, script: forged });
        expect(await scene.app.type(`export ${_id}`, { as: 'admin' })).toContain('JSON.stringify(request)');
    });

    test.each(['show', 'export', 'remove', 'clone', 'rotate', 'list', 'doctor', 'test'])(
        '%s tells nobody the secret of a template',
        async (subcommand) => {
            const secret = 'S3cr3tOfTheTemplate';
            const { _id } = await scene.app.create(
                `create incoming Commits --channel #general --template github --secret ${secret}`,
            );
            const line =
                subcommand === 'list' ? 'list' : `${subcommand} ${_id}${subcommand === 'clone' ? ' Twin' : ''}`;
            const reply = await scene.app.type(line, { as: 'admin' });
            expect({ told: reply.includes(secret), posted: await scene.postsWith(secret) }).toEqual({
                told: false,
                posted: [],
            });
        },
    );
}
