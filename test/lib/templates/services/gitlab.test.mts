import { describe, expect, test } from '@jest/globals';
import { gitlab } from '../../../../lib/templates/gitlab/template.ts';
import { writeScript } from '../../../../lib/templates/writeScript.ts';
import { requestOf } from '../../../templates/requestOf.mts';
import { runScript } from '../../../templates/runScript.mts';

const project = { path_with_namespace: 'a/b', web_url: 'https://git.example/a/b' };
const user = { name: 'Ana', username: 'ana' };
const scripts = {
    plain: runScript(writeScript(gitlab, {})),
    chosen: runScript(writeScript(gitlab, { options: gitlab.options })),
    secret: runScript(writeScript(gitlab, { secret: 'word' })),
};

function textOf(body: object, script: keyof typeof scripts = 'plain', headers: Record<string, string> = {}) {
    return scripts[script](requestOf({ headers, body: JSON.stringify({ project, user, ...body }) }))?.content.text;
}

const mergeRequest = (attributes: object, changes = {}) => ({
    object_kind: 'merge_request',
    object_attributes: { iid: 7, title: 'T', ...attributes },
    changes,
});
const issue = { iid: 3, title: 'Secret plans', confidential: true, action: 'open', description: 'Plans' };

describe('merge requests', () => {
    test.each([
        [
            'what the test button sends, without an action',
            mergeRequest({ state: 'merged' }),
            '*a/b* Ana merged merge request !7 T',
        ],
        [
            'drafts that are ready',
            mergeRequest({ action: 'update' }, { draft: { previous: true, current: false } }),
            '*a/b* Ana marked merge request !7 T as ready for review',
        ],
        [
            'drafts by their title',
            mergeRequest({ action: 'update' }, { title: { previous: 'WIP: T', current: 'T' } }),
            '*a/b* Ana marked merge request !7 T as ready for review',
        ],
        [
            'drafts that become so',
            mergeRequest({ action: 'update' }, { draft: { previous: false, current: true } }),
            undefined,
        ],
        [
            'drafts with another title',
            mergeRequest({ action: 'update' }, { title: { previous: 'Draft: T', current: 'Draft: U' } }),
            undefined,
        ],
        [
            'reviewers',
            mergeRequest(
                { action: 'update' },
                { reviewers: { previous: [{ username: 'c' }], current: [{ username: 'd', name: 'Dee' }] } },
            ),
            '*a/b* Ana asked for a review of !7 T by Dee',
        ],
        [
            'reviewers who leave',
            mergeRequest({ action: 'update' }, { reviewers: { previous: [{ username: 'c' }], current: [] } }),
            undefined,
        ],
        ['new commits', mergeRequest({ action: 'update', oldrev: 'abc' }), undefined],
    ])('%s', (_name, body, text) => {
        expect(textOf(body)).toBe(text);
    });
});

test('of what is confidential only the number is told, unless it was chosen', () => {
    const note = { object_kind: 'note', object_attributes: { note: 'Plans' }, issue };
    const opened = { object_kind: 'issue', object_attributes: issue };
    expect(textOf(opened)).toBe('*a/b* Ana opened confidential issue \\#3');
    expect(textOf(note)).toBe('*a/b* Ana commented on confidential issue \\#3');
    expect(scripts.plain(requestOf({ body: JSON.stringify(note) }))?.content.attachments).toEqual([]);
    expect(textOf(opened, 'chosen')).toBe('*a/b* Ana opened issue \\#3 Secret plans');
});

test('an internal note of something open hides what it says', () => {
    const body = {
        object_kind: 'note',
        object_attributes: { note: 'Plans', internal: true },
        merge_request: { iid: 7, title: 'T' },
    };
    expect(textOf(body)).toBe('*a/b* Ana commented on confidential discussion !7');
});

test('a pipeline has a link even where GitLab tells none, and jobs that may fail are not named', () => {
    const pipeline = (status: string) => ({
        object_kind: 'pipeline',
        object_attributes: { id: 5, ref: 'main', status },
        builds: [
            { name: 'may', status: 'failed', allow_failure: true },
            { name: 'must', status: 'failed' },
        ],
        commit: { message: 'First\n\nmore' },
    });
    expect(textOf(pipeline('failed'))).toBe(
        ':x: *a/b* <https://git.example/a/b/-/pipelines/5|Pipeline #5> failed on main · Ana',
    );
    const { content } = scripts.plain(requestOf({ body: JSON.stringify({ project, ...pipeline('failed') }) })) ?? {};
    expect(content?.attachments).toEqual([{ color: '#F5455C', text: 'must: First more' }]);
    expect(textOf(pipeline('success'))).toBeUndefined();
    expect(textOf(pipeline('success'), 'chosen')).toContain('passed on main');
});

test('what systems say of themselves is not told', () => {
    expect(
        textOf({
            object_kind: 'note',
            object_attributes: { note: 'changed the milestone', system: true },
            issue: { iid: 1, title: 'T' },
        }),
    ).toBeUndefined();
    expect(
        textOf({
            object_kind: 'note',
            object_attributes: { note: 'x', action: 'update' },
            issue: { iid: 1, title: 'T' },
        }),
    ).toBeUndefined();
});

test.each([
    [
        'members',
        {
            event_name: 'user_add_to_team',
            user_name: 'Dee',
            project_access: 'Maintainer',
            project_path_with_namespace: 'a/b',
        },
        '*a/b* Dee joined as Maintainer',
    ],
    [
        'tokens',
        { object_kind: 'access_token', object_attributes: { name: 'ci', expires_at: '2026-04-01' } },
        ':warning: *a/b* Access token ci expires on 2026-04-01',
    ],
    [
        'flags',
        { object_kind: 'feature_flag', object_attributes: { name: 'dark', active: false } },
        '*a/b* Ana turned feature flag dark off',
    ],
    [
        'deleted branches',
        { object_kind: 'push', ref: 'refs/heads/x', before: 'a1', after: '0000' },
        '*a/b* Ana deleted branch x',
    ],
    [
        'new branches without commits',
        { object_kind: 'push', ref: 'refs/heads/x', before: '0000', after: 'a1', commits: [] },
        undefined,
    ],
])('%s', (_name, body, text) => {
    expect(textOf(body)).toBe(text);
});

test('the secret token has to be the right one', () => {
    const body = mergeRequest({ action: 'merge' });
    expect(textOf(body, 'secret', { 'X-Gitlab-Token': 'word' })).toContain('merged');
    expect(textOf(body, 'secret', { 'X-Gitlab-Token': 'wort' })).toBeUndefined();
    expect(textOf(body, 'secret')).toBeUndefined();
});
