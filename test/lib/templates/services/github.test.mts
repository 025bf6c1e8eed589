import { createHmac } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { github } from '../../../../lib/templates/github/template.ts';
import { writeScript } from '../../../../lib/templates/writeScript.ts';
import { fieldsOf, withField } from '../../../templates/changes.mts';
import { PostCheck } from '../../../templates/PostCheck.mts';
import { brokenRules, programWords } from '../../../templates/postRules.mts';
import { printPost } from '../../../templates/printPost.mts';
import { octokitRecordings } from '../../../templates/recordings.mts';
import { requestOf } from '../../../templates/requestOf.mts';
import { runScript } from '../../../templates/runScript.mts';

const recordings = octokitRecordings();
const deliver = runScript(writeScript(github, {}));
const withOptions = runScript(writeScript(github, { options: ['success', 'labels', 'no-excerpts'] }));

test('every recorded delivery becomes a post that keeps the rules, or is silent on purpose', () => {
    const told = recordings.map((recording) => {
        const answer = deliver(requestOf(recording));
        const wrong = answer ? [...brokenRules(answer.content), ...programWords(answer.content, recording.body)] : [];
        return { name: recording.name, wrong, answer };
    });
    expect(told.filter(({ wrong }) => wrong.length > 0)).toEqual([]);
    const posts = told.flatMap(({ name, answer }) => (answer ? [`${name}\n${printPost(answer.content)}`] : []));
    const silent = told.flatMap(({ name, answer }) => (answer ? [] : [name]));
    expect(`\n${posts.join('\n')}\n`).toMatchSnapshot('posts');
    expect(`\n${silent.join('\n')}\n`).toMatchSnapshot('silent');
});

test('whichever field of a recorded delivery is missing or null, it breaks no rule', () => {
    const check = PostCheck.of(github);
    const kinds = new Map(recordings.map((it) => [it.name.replace(/ \d+$/, ''), it]));
    for (const call of kinds.values()) {
        const content: unknown = JSON.parse(call.body);
        for (const field of fieldsOf(content)) {
            for (const value of [undefined, { value: null }]) {
                withField(field, value, () => {
                    check.deliver(call, content, call.body);
                });
            }
        }
    }
    expect(check.findings.broken).toEqual({});
    expect(check.findings.deliveries).toBeGreaterThan(20_000);
});

describe('options', () => {
    const sample = (name: string) => {
        const { headers, body } = github.samples[name] ?? { headers: {}, body: {} };
        return { headers, body: JSON.stringify(body) };
    };

    test('labels are named, and excerpts left out', () => {
        expect(withOptions(requestOf(sample('issue')))?.content).toMatchObject({
            text: expect.stringMatching(/ · bug, cart$/),
            attachments: [],
        });
    });

    test('successful builds are told when they are asked for', () => {
        const { headers, body } = sample('build');
        const passed = requestOf({ headers, body: body.replace('"failure"', '"success"') });
        expect(deliver(passed)).toBeUndefined();
        expect(withOptions(passed)?.content.text).toMatch(/^:white_check_mark: .*CI #12> passed on main/);
    });
});

test('with a secret only signed deliveries are told, as JSON and as a form', () => {
    const secret = 'ü secret';
    const signed = runScript(writeScript(github, { secret }));
    const json = JSON.stringify(github.samples.issue?.body);
    const form = `payload=${encodeURIComponent(json)}`;
    for (const [contentType, body] of [
        ['application/json', json],
        ['application/x-www-form-urlencoded', form],
    ] as const) {
        const digest = createHmac('sha256', secret).update(body).digest('hex');
        const sent = (signature: string) =>
            signed(
                requestOf({
                    headers: { 'X-GitHub-Event': 'issues', 'X-Hub-Signature-256': signature },
                    contentType,
                    body,
                }),
            );
        expect(sent(`sha256=${digest}`)?.content.text).toContain('opened issue');
        expect(sent(digest)).toBeUndefined();
        expect(sent(`sha256=${digest.replace(/^./, (it) => (it === '0' ? '1' : '0'))}`)).toBeUndefined();
        expect(sent('')).toBeUndefined();
    }
});
