import { describe, expect, test } from '@jest/globals';
import { addIncomingIntegration } from './addIncomingIntegration.mts';
import { addOutgoingIntegration } from './addOutgoingIntegration.mts';
import { incomingBody, outgoingBody } from './fixtures/bodies.mts';
import { openTestWorkspace } from './fixtures/openTestWorkspace.mts';
import { refusalOf } from './fixtures/refusalOf.mts';
import { getIntegration } from './getIntegration.mts';

describe('getIntegration', () => {
    test.each([
        ['admin', 'owen', true],
        ['olivia', 'owen', true],
        ['owen', 'owen', true],
        ['owen', 'olivia', false],
        ['uma', 'owen', false],
    ])('%s reads the incoming webhook of %s: %s', async (reader, author, allowed) => {
        const { as } = await openTestWorkspace();
        const made = await addIncomingIntegration(await as(author), incomingBody());
        const reading = getIntegration(await as(reader), { integrationId: made._id });
        expect(await refusalOf(reading)).toBe(allowed ? undefined : 'not-authorized');
        expect(await reading.catch(() => undefined)).toEqual(allowed ? made : undefined);
    });

    test('rights to incoming webhooks do not reach outgoing ones', async () => {
        const { as } = await openTestWorkspace();
        const { _id } = await addOutgoingIntegration(await as('olivia'), outgoingBody());
        expect(await refusalOf(getIntegration(await as('owen'), { integrationId: _id }))).toBe('not-authorized');
    });

    test('says that an unknown id, or one of another author, does not exist', async () => {
        const { as } = await openTestWorkspace();
        const context = await as('olivia');
        const { _id } = await addIncomingIntegration(context, incomingBody());
        const error = 'The integration does not exists.';
        expect(await refusalOf(getIntegration(context, { integrationId: 'x' }))).toBe(error);
        expect(await refusalOf(getIntegration(context, { integrationId: _id, createdBy: 'x' }))).toBe(error);
        const blank = getIntegration(context, { integrationId: '' });
        expect(await refusalOf(blank)).toBe('The query parameter "integrationId" is required.');
        expect((await getIntegration(context, { integrationId: _id, createdBy: '' }))._id).toBe(_id);
        const mine = { integrationId: _id, createdBy: context.user._id };
        expect((await getIntegration(context, mine))._id).toBe(_id);
    });
});
