import { describe, expect, test } from '@jest/globals';
import type { Validator } from './Route.mts';
import { loadValidators } from './validators.mts';

const incoming = {
    type: 'webhook-incoming',
    username: 'rocket.cat',
    channel: '#general',
    scriptEnabled: false,
    name: 'CI',
    enabled: true,
};
const outgoing = { ...incoming, type: 'webhook-outgoing', event: 'sendMessage', urls: ['http://localhost/'] };

describe('the server validates a create', () => {
    const create: Validator<unknown> = loadValidators().isIntegrationsCreateProps;
    const oneOf = 'must match exactly one schema in oneOf';

    test.each([
        { name: 'incoming', body: incoming },
        { name: 'outgoing', body: outgoing },
        { name: 'enabled as a word', body: { ...incoming, enabled: 'true' } },
        { name: 'a number for a name', body: { ...incoming, name: 5 } },
        { name: 'null for an optional field', body: { ...incoming, alias: null, script: null } },
        { name: 'outgoing without urls', body: { ...outgoing, urls: undefined } },
    ])('$name: accepted', ({ body }) => {
        expect(create(body)).toBe(true);
    });

    test.each([
        { name: 'nothing', body: {}, message: "must have required property 'type'" },
        {
            name: 'no channel',
            body: { ...incoming, channel: undefined },
            message: "must have required property 'channel'",
        },
        {
            name: 'an unknown type',
            body: { ...incoming, type: 'foo' },
            message: 'must match pattern "webhook-incoming"',
        },
        { name: 'an unknown field', body: { ...incoming, extra: 1 }, message: 'must NOT have additional properties' },
        { name: 'a list of channels', body: { ...incoming, channel: ['#a'] }, message: 'must be string' },
        { name: 'urls as text', body: { ...outgoing, urls: 'http://a/' }, message: 'must be array' },
        { name: 'enabled: yes', body: { ...incoming, enabled: 'yes' }, message: 'must be boolean' },
    ])('$name: refused', ({ body, message }) => {
        expect(create(body)).toBe(false);
        const messages = create.errors?.map((error) => error.message);
        expect(messages).toContain(message);
        expect(messages).toContain(oneOf);
    });

    test('coerces in place', () => {
        const body = { ...outgoing, enabled: 'true', retryCount: '3' };
        expect(create(body)).toBe(true);
        expect(body).toMatchObject({ enabled: true, retryCount: 3 });
    });
});

describe('the schemas of 7.10.0', () => {
    const validators = loadValidators('7.10');

    test.each<[string, Validator<unknown>, object, boolean]>([
        ['take', validators.isIntegrationsCreateProps, outgoing, true],
        ['take no word for a flag', validators.isIntegrationsCreateProps, { ...outgoing, enabled: 'true' }, false],
        ['take no number for a text', validators.isIntegrationsCreateProps, { ...incoming, name: 5 }, false],
        ['take the text of a query', validators.isIntegrationsListProps, { offset: '0', count: '20', name: 'x' }, true],
        ['turn texts into numbers', validators.isIntegrationsHistoryProps, { id: 'x', offset: '0', count: '1' }, true],
    ])('%s', (_name, validator, value, expected) => {
        expect(validator(value)).toBe(expected);
    });
});

test.each(['7.10', '9.0'] as const)('%s knows no field that switches its transpiler off', (release) => {
    const { isIntegrationsCreateProps: create, isIntegrationsUpdateProps: update } = loadValidators(release);
    const changed = { ...outgoing, integrationId: 'some-id' };
    for (const [validator, body] of [
        [create, incoming],
        [create, outgoing],
        [update, changed],
    ] as [Validator<unknown>, object][]) {
        expect(validator({ ...body })).toBe(true);
        expect(validator({ ...body, skipTranspile: false })).toBe(false);
        expect(validator.errors?.map(({ message }) => message)).toContain('must NOT have additional properties');
    }
});
