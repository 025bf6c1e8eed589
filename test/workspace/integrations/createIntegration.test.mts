import { describe, expect, test } from '@jest/globals';
import { createIntegration } from './createIntegration.mts';
import { incomingBody, outgoingBody } from './fixtures/bodies.mts';
import { openTestWorkspace } from './fixtures/openTestWorkspace.mts';
import { refusalOf } from './fixtures/refusalOf.mts';

describe('createIntegration', () => {
    test.each([incomingBody(), outgoingBody()])('adds a $type', async (body) => {
        const { as, store } = await openTestWorkspace();
        const { _id } = await createIntegration(await as('admin'), body);
        expect(await store.integrations.findOneAsync({ _id })).toMatchObject({ type: body.type, name: body.name });
    });

    test('refuses a type that only the schema’s pattern lets through', async () => {
        const { as } = await openTestWorkspace();
        const body = incomingBody({ type: 'webhook-incoming-x' as 'webhook-incoming' });
        expect(await refusalOf(createIntegration(await as('admin'), body))).toBe('Invalid integration type.');
    });
});
