import { describe, expect, test } from '@jest/globals';
import type { IIntegrationHistory } from '@rocket.chat/core-typings';
import { addIncomingIntegration } from './addIncomingIntegration.mts';
import { addOutgoingIntegration } from './addOutgoingIntegration.mts';
import { incomingBody, outgoingBody } from './fixtures/bodies.mts';
import { historyOf } from './fixtures/historyOf.mts';
import { withOutgoing } from './fixtures/openOutgoingWorkspace.mts';
import { openTestWorkspace } from './fixtures/openTestWorkspace.mts';
import { refusalOf } from './fixtures/refusalOf.mts';
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

    test('B.6: makes the recorded call again', async () => {
        await withOutgoing([], async ({ add, as, say, history, webhooks, received }) => {
            const made = await add();
            await say('uma', 'GENERAL', { msg: 'hello' });
            const [call] = await history();
            await replayOutgoing(await as('admin'), { integrationId: made._id, historyId: call?._id ?? '' });
            await webhooks.settled();
            expect(received).toHaveLength(2);
            expect(received[1]?.body).toEqual(received[0]?.body);
            expect(await history()).toHaveLength(2);
        });
    });
});
