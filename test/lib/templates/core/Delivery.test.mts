import { expect, test } from '@jest/globals';
import { readDelivery } from '../../../../lib/templates/core/Delivery.ts';
import { requestOf } from '../../../templates/requestOf.mts';

const json = '{"a":{"b":"ü"}}';
const body = { a: { b: 'ü' } };

test.each([
    ['JSON', { body: json }, body],
    ['JSON with another type', { contentType: 'text/plain', body: json }, body],
    ['JSON with a mark of its order of bytes', { contentType: 'text/plain', body: `\ufeff${json}` }, body],
    ['a list', { body: '[1]' }, { list: [1] }],
    ['a form with a payload', form({ payload: json }), body],
    ['a form with a payload and more', form({ payload: json, more: 'x' }), body],
    ['a form', form({ 'a b': '1+1 =2', c: '' }), { 'a b': '1+1 =2', c: '' }],
    [
        'a form with another type',
        { contentType: 'text/plain', body: 'a=1&b=%C3%BC&c=%zz' },
        { a: '1', b: 'ü', c: '%zz' },
    ],
    ['text', { contentType: 'text/plain', body: 'Hello there' }, { text: 'Hello there' }],
    ['broken JSON', { body: '{"a":' }, { text: '{"a":' }],
    ['nothing', { body: '' }, {}],
    ['a query', { body: '', query: { a: '1' } }, { a: '1' }],
])('%s is read', (_name, call, read) => {
    expect(readDelivery(requestOf(call)).body).toEqual(read);
});

test('without the raw text, characters that the server spread are put together', () => {
    expect(readDelivery({ content: Object.fromEntries(json.split('').entries()), content_raw: null }).body).toEqual(
        body,
    );
});

test.each([undefined, null, {}, 'x', { content: null }, { content: 7, headers: 'x' }])(
    '%j is no delivery',
    (request) => {
        expect(readDelivery(request)).toMatchObject({ raw: '' });
    },
);

function form(fields: Record<string, string>) {
    return {
        contentType: 'application/x-www-form-urlencoded; charset=utf-8',
        body: String(new URLSearchParams(fields)),
    };
}
