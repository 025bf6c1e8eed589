import { describe, expect, test } from '@jest/globals';
import { json } from '../../../../lib/templates/json/template.ts';
import { slack } from '../../../../lib/templates/slack/template.ts';
import { writeScript } from '../../../../lib/templates/writeScript.ts';
import { type Call, requestOf } from '../../../templates/requestOf.mts';
import { runScript } from '../../../templates/runScript.mts';

const scripts = { json: runScript(writeScript(json, {})), slack: runScript(writeScript(slack, {})) };
const deliver = (to: keyof typeof scripts, call: Call) => scripts[to](requestOf(call))?.content;
const post = (to: keyof typeof scripts, body: unknown) => deliver(to, { body: JSON.stringify(body) });

describe('any service', () => {
    test('of secrets and of ids that only programs know nothing is told', () => {
        const body = {
            event: 'deploy',
            api_key: 'k-1234',
            userPassword: 'correct-horse',
            data: { token: 'abc', author: 'Ana' },
            hook: 'https://chat.example/hooks/abc/def',
            download: 'https://x.example/a?access_token=abc',
            next: '/list?page=2&my_sig=abc&x=y',
            back: 'a?b?secret?c=d',
            jwt: 'eyJhbGciOiJIUzI1NiJ9.e30.abc',
            requestUuid: '0b6a9d0a-9c1e-4d4f-8b2c-1d2e3f4a5b6c',
            commit: '6dcb09b5b57875f334f61aebed695e2e4193db5e',
        };
        expect(post('json', body)?.text).toBe('deploy · data author: Ana');
    });

    test.each([
        ['text', { contentType: 'text/plain', body: 'The printer is out of paper' }, 'The printer is out of paper'],
        ['a form', { contentType: 'application/x-www-form-urlencoded', body: 'title=Hi&room=4' }, 'Hi\n- room: 4'],
        ['a list', { body: '[{"name":"Ana","status":"late"},{"name":"Ben"}]' }, '2 entries\n- Ana · late\n- Ben'],
        ['a list of one', { body: '[{"title":"Done"}]' }, 'Done'],
        [
            'several parts',
            {
                contentType: 'multipart/form-data',
                body: '--x\r\nContent-Disposition: form-data; name="title"\r\n\r\nHi\r\n--x--',
            },
            'Hi',
        ],
        ['nothing', { body: '' }, undefined],
        ['nothing that says anything', { body: '{"id":1,"ok":null,"list":[]}' }, undefined],
        ['what is within', { body: '{"payload":{"title":"Hi"}}' }, 'Hi'],
    ])('%s becomes a post where it says something', (_name, call, text) => {
        expect(deliver('json', call)?.text).toBe(text);
    });

    test('a question, or a word that stands before no value, is no secret', () => {
        const body = { title: 'Is the token gone? Ask, and pass it on', note: 'the key=1?' };
        expect(post('json', body)?.text).toBe('Is the token gone? Ask, and pass it on\n- note: the key=1?');
    });

    test('values are told as people read them', () => {
        const body = {
            isPaid: true,
            paidAt: '2026-03-02T09:14:21.123Z',
            lineItems: [1, 2, 3, 4, 5, 6, 7],
            page: 'https://www.example.com/orders/7',
            buyer: { id: 5, name: 'Ana' },
        };
        expect(post('json', { title: 'Order', ...body })?.text.split('\n')).toEqual([
            'Order',
            '- is paid: yes',
            '- paid at: 2026-03-02 09:14 UTC',
            '- line items: 1, 2, 3, 4, 5 of 7 entries',
            '- page: <https://www.example.com/orders/7|example.com/orders/7>',
            '- buyer: Ana',
        ]);
    });
});

describe('Slack-compatible services', () => {
    test('mentions become names, and ring nobody', () => {
        const text =
            'Hi <@U123>, <@U1|ana> in <#C1|ops>: <!here> <!subteam^S1|@team> &lt;b&gt; <mailto:a@b.example|mail>';
        expect(post('slack', { text })?.text).toBe(
            'Hi somebody, ana in \\#ops: @\u200bhere @\u200bteam <\u200bb> mail',
        );
    });

    test('marks of other letters are left out, and names with underscores stay', () => {
        expect(post('slack', { text: '_it_ ~no~ `code` *bold* snake_case' })?.text).toBe(
            'it no code *bold* snake_case',
        );
    });

    test('rich text is read', () => {
        const section = (...elements: object[]) => ({ type: 'rich_text_section', elements });
        const blocks = [
            {
                type: 'rich_text',
                elements: [
                    section({ type: 'text', text: 'See ' }, { type: 'link', url: 'https://x.example/a', text: 'this' }),
                    {
                        type: 'rich_text_list',
                        elements: [section({ type: 'text', text: 'one' }), section({ type: 'user', user_id: 'U1' })],
                    },
                ],
            },
        ];
        expect(post('slack', { text: 'fallback', blocks })?.text).toBe('See <https://x.example/a|this>\none\nsomebody');
    });

    test('what the server would refuse is left out', () => {
        const attachments = [
            null,
            {
                color: 'good',
                title: 'T',
                title_link: '',
                image_url: '',
                fields: [
                    { title: 'A', value: 1 },
                    { title: 'B', value: '' },
                ],
            },
        ];
        expect(post('slack', { text: 'Hi', channel: '#ops', attachments })).toEqual({
            text: 'Hi',
            parseUrls: false,
            attachments: [{ color: '#2DE0A5', text: 'T  \nA: 1' }],
        });
    });

    test('an empty message is none', () => {
        expect(post('slack', { text: '', attachments: [], blocks: null })).toBeUndefined();
    });
});
