import { describe, expect, test } from '@jest/globals';
import type { AttackScene } from '../fixtures/AttackScene.mts';

const LEAKY =
    'class Script { process_incoming_request({request}) { return {content:{text: JSON.stringify(request)}} } }';

/** Scripts that run and that nobody can read. */
export function describeUnseenScripts(scene: AttackScene): void {
    /** The server keeps and runs the compiled script of one whose text was emptied (`updateIncomingIntegration`). */
    async function hidden(script: string) {
        const made = await scene.make({ scriptEnabled: true });
        await scene.change(made._id, { scriptEnabled: true, script });
        await scene.change(made._id, { scriptEnabled: true, script: '' });
        return made;
    }

    describe('a compiled script without a text', () => {
        test('is not run by test without --send, and posts no token', async () => {
            const { _id, token } = await hidden(LEAKY);
            const reply = await scene.app.type(`test ${_id}`, { as: 'admin' });
            expect({ reply: reply.slice(0, 60), posted: await scene.postsWith(token) }).toMatchObject({ posted: [] });
        });

        test.each(['show', 'doctor'])('%s tells that a script runs', async (subcommand) => {
            const { _id } = await hidden(LEAKY);
            expect(await scene.app.type(`${subcommand} ${_id}`, { as: 'admin' })).toMatch(
                /script.* runs that nobody can read/,
            );
        });
    });

    test('what a script gives for an error makes the app suggest no wider rights for it', async () => {
        const script = `class Script { process_incoming_request() { return { error: 'overriding destination channel is disabled for this integration' } } }`;
        const { _id } = await scene.make({ scriptEnabled: true, script });
        expect(await scene.app.type(`test ${_id} --send`, { as: 'admin' })).not.toContain(
            '--override-destination-channel-enabled true',
        );
    });

    test.each(['error-not-allowed', 'You_have_been_muted'])('nor an invitation, by %s', async (error) => {
        const { _id } = await scene.make({
            scriptEnabled: true,
            script: `class Script { process_incoming_request() { return { error: '${error}' } } }`,
        });
        expect(await scene.app.type(`test ${_id} --send`, { as: 'admin' })).not.toMatch(/\/(invite|unmute)/);
    });
}
