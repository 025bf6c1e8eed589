import { expect, test } from '@jest/globals';
import { readRetirement } from '../../../lib/integrations/Retirement.ts';

const kept = { integrationId: 'i', name: 'n', successorId: 's', userId: 'u', username: 'olivia', roomId: 'r', at: 1 };

test('what the scheduler kept is read, whatever it adds', () => {
    expect(readRetirement({ ...kept, jobId: 'j' })).toMatchObject(kept);
});

test.each([
    undefined,
    null,
    'text',
    {},
    { ...kept, userId: 1 },
    { ...kept, successorId: undefined },
    { ...kept, at: '1' },
])('anything else is no retirement: %j', (other) => {
    expect(readRetirement(other)).toBeUndefined();
});
