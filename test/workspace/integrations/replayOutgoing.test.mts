import { describe, expect, test } from '@jest/globals';
import type { IIntegrationHistory } from '@rocket.chat/core-typings';
import { addIncomingIntegration } from './addIncomingIntegration.mts';
import { addOutgoingIntegration } from './addOutgoingIntegration.mts';
import { incomingBody, outgoingBody } from './fixtures/bodies.mts';
import { historyOf } from './fixtures/historyOf.mts';
import { withOutgoing } from './fixtures/openOutgoingWorkspace.mts';
import { openTestWorkspace } from './fixtures/openTestWorkspace.mts';
import { refusalOf } from './fixtures/refusalOf.mts';
import type { OutgoingBody } from './IntegrationBody.mts';
import { replayOutgoing } from './replayOutgoing.mts';

const own = 'manage-own-outgoing-integrations';
const all = 'manage-outgoing-integrations';
const by = 'method=replayOutgoingIntegration';
const invalid = `Invalid integration [error-invalid-integration] ${by}`;
const undefinedData = 'The history data must be defined to replay an integration. [history-data-must-be-defined]';

describe('replayOutgoing', () => {
    const cases: [string, string[], string, Partial<IIntegrationHistory>, string | undefined][] = [
        ['uma', [], 'call', {}, invalid],
        ['uma', [own], 'call', {}, invalid],
        ['uma', [all], 'call', {}, undefined],
        ['olivia', [], 'call', {}, undefined],
        ['olivia', [], 'x', {}, `Invalid Integration History [error-invalid-integration-history] ${by}`],
        ['olivia', [], 'call', { data: undefined }, undefinedData],
        ['olivia', [], 'call', { url: undefined }, undefined],
    ];

    test.each(cases)('B.6: %s with %j, of %s with %j: %s', async (who, grants, historyId, changes, error) => {
        const { as, grant, store, events } = await openTestWorkspace();
        const made = await addOutgoingIntegration(await as('olivia'), outgoingBody());
        await store.integrationHistory.insertAsync(historyOf(made, changes));
        await grant(who, ...grants);
        const replays: string[] = [];
        events.on('replay', ({ history }) => replays.push(history._id));
        expect(await refusalOf(replayOutgoing(await as(who), { integrationId: made._id, historyId }))).toBe(error);
        expect(replays).toEqual(error === undefined && !('url' in changes) ? ['call'] : []);
    });

    test('B.6: refuses to replay an incoming webhook', async () => {
        const { as, store } = await openTestWorkspace();
        const context = await as('admin');
        const made = await addIncomingIntegration(context, incomingBody());
        await store.integrationHistory.insertAsync(historyOf(made));
        const body = { integrationId: made._id, historyId: 'call' };
        const error = 'The integration type to replay must be an outgoing webhook. [integration-type-must-be-outgoing]';
        expect(await refusalOf(replayOutgoing(context, body))).toBe(error);
    });

    const replayed: [string, Partial<OutgoingBody>, object, unknown[]][] = [
        ['calls again, without what was sent', { token: 't' }, {}, [{ token: 't', bot: false }]],
        ['calls nobody where there are trigger words', { triggerWords: ['hello'] }, {}, []],
        ['calls nobody while the integration is disabled', {}, { enabled: false }, []],
    ];

    test.each(replayed)('D.2: %s', async (_name, body, changes, bodies) => {
        await withOutgoing([], async ({ add, as, say, history, webhooks, received, store }) => {
            const made = await add(body);
            await say('uma', 'GENERAL', { msg: 'hello' });
            const [call] = await history();
            await store.integrations.updateAsync({ _id: made._id }, { $set: changes });
            const calls = received.length;
            await replayOutgoing(await as('admin'), { integrationId: made._id, historyId: call?._id ?? '' });
            await webhooks.settled();
            expect(received.slice(calls).map((it) => it.body)).toEqual(bodies);
            expect(await history()).toHaveLength(calls + bodies.length);
        });
    });

    test('D.2: the answer to a replay is posted in the target room', async () => {
        await withOutgoing([{ body: { text: 'answer' } }], async ({ add, as, history, webhooks, store, say }) => {
            const made = await add({ targetRoom: '#ops', triggerWords: ['!'] });
            await say('uma', 'GENERAL', { msg: '!' });
            await store.integrations.updateAsync({ _id: made._id }, { $set: { triggerWords: [] } });
            const [call] = await history();
            await replayOutgoing(await as('admin'), { integrationId: made._id, historyId: call?._id ?? '' });
            await webhooks.settled();
            const ops = await store.rooms.findOneAsync({ name: 'ops' });
            expect(await store.messages.countAsync({ rid: ops._id, msg: 'answer' })).toBe(2);
        });
    });
});
