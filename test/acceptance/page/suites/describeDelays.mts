import { afterEach, describe, expect, test } from '@jest/globals';
import type { PassedRequest } from '../../fixtures/Gateway.mts';
import type { Scene } from '../fixtures/Scene.mts';

/** What comes too late for a client. */
export function describeDelays(scene: Scene): void {
    describe('delays', () => {
        afterEach(() => {
            scene.app.gateway.intercept = () => undefined;
        });

        /** Holds back the calls that are meant, until they are let go; tells when the first has come. */
        function hold(isMeant: (request: PassedRequest) => boolean): { came: Promise<void>; letGo: () => void } {
            const came = withResolver();
            const until = withResolver();
            scene.app.gateway.intercept = (request) => {
                if (!isMeant(request)) {
                    return undefined;
                }
                came.resolve();
                return { until: until.promise };
            };
            return { came: came.promise, letGo: until.resolve };
        }

        test('a dialog whose submission takes longer than a client waits closes in time, and what came of it is told in the room', async () => {
            const { app, chat } = scene;
            await chat.say('/integration create');
            await chat.fill('Name', 'Slow');
            const held = hold(({ path }) => path.startsWith('integrations.create'));
            await chat.submit('Create');
            await held.came;
            await chat.closed();
            // The client itself gives up after five seconds, and says so.
            expect(await chat.page.getByText('The app did not answer in time.').count()).toBe(0);
            expect(await chat.messages('Slow').count()).toBe(0);
            expect(await app.integrations()).toEqual([]);
            held.letGo();
            await chat.see(chat.reply('Created the incoming integration').getByText('Slow').first());
            expect(await app.integrations()).toMatchObject([{ name: 'Slow' }]);
        });

        test('a dialog that comes after five seconds does not open, and the next one does', async () => {
            const { app, chat } = scene;
            const { _id } = await app.create('create incoming Builds');
            await chat.page.clock.install();
            const held = hold(({ path }) => path.startsWith('integrations.get'));
            const answered = chat.page.waitForResponse(/commands\.run/);
            await chat.say(`/integration update ${_id}`);
            await held.came;
            await chat.page.clock.fastForward(5001);
            held.letGo();
            await answered;
            await chat.say(`/integration update ${_id}`);
            await chat.see(chat.dialog);
            expect(await chat.dialog.count()).toBe(1);
            await chat.fill('Name', 'Builds 2');
            await chat.submit('Save');
            await chat.closed();
            await chat.see(chat.reply('Updated the incoming integration'));
        });
    });
}

function withResolver(): { promise: Promise<void>; resolve: () => void } {
    const resolvers: (() => void)[] = [];
    const promise = new Promise<void>((resolve) => resolvers.push(resolve));
    return { promise, resolve: () => resolvers[0]?.() };
}
