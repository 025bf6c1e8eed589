import { expect, test } from '@jest/globals';
import type { FieldName, FieldValues } from '../../../lib/integrations/fields.ts';
import { updateBody } from '../../../lib/api/bodies.ts';

const incoming: FieldValues = {
    type: 'incoming',
    name: 'X',
    channel: ['#a', '@b'],
    enabled: false,
    scriptEnabled: false,
};
const outgoing: FieldValues = {
    type: 'outgoing',
    name: 'X',
    channel: ['#a'],
    event: 'sendMessage',
    urls: ['http://a'],
};
const body = (values: FieldValues, cleared: FieldName[] = []) => updateBody(values, cleared, () => 'generated');

test('channels are one text, and switches stay as they are', () => {
    expect(body(incoming)).toMatchObject({ channel: '#a,@b', enabled: false, scriptEnabled: false });
});

test('an outgoing one without a token gets one, another keeps its own', () => {
    expect(body(outgoing).token).toBe('generated');
    expect(body({ ...outgoing, token: 'mine' }).token).toBe('mine');
});

test('emptied texts are sent empty, as the server keeps what is left out; lists are left out', () => {
    expect(body(incoming, ['alias', 'script'])).toMatchObject({ alias: '', script: '' });
    expect(body(incoming)).not.toHaveProperty('alias');
    expect(body(outgoing, ['triggerWords'])).not.toHaveProperty('triggerWords');
});
