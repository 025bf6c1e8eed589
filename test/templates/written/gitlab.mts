import { type Written, sent } from './sent.mts';

const project = {
    id: 15,
    name: 'Shop',
    path_with_namespace: 'acme/front/shop',
    web_url: 'https://git.acme.example/acme/front/shop',
    default_branch: 'main',
};
const user = { id: 1, name: 'Ana Souza @all', username: 'ana', email: '[REDACTED]' };
const none = '0000000000000000000000000000000000000000';
const hash = '82b3d5ae55f7080f1e6022629cdb57bfae7cccc7';
const attributes = {
    iid: 8,
    title: 'Draft: Round *prices*',
    url: 'https://git.acme.example/acme/front/shop/-/merge_requests/8',
    description: null,
    source_branch: 'fix/rounding_half_even',
    target_branch: 'main',
    state: 'opened',
    draft: true,
    work_in_progress: true,
};
const issue = {
    iid: 23,
    title: 'Cart is empty',
    url: 'https://git.acme.example/acme/front/shop/-/issues/23',
    description: '# Steps\n\n1. Reload',
    confidential: false,
    type: 'Issue',
    state: 'opened',
};
const hook = (name: string, body: object) => sent({ 'X-Gitlab-Event': name }, { project, user, ...body });
const pipeline = (status: string, more: object = {}) =>
    hook('Pipeline Hook', {
        object_kind: 'pipeline',
        object_attributes: {
            id: 31,
            iid: 3,
            name: null,
            ref: 'main',
            tag: false,
            sha: hash,
            source: 'merge_request_event',
            status,
            detailed_status: status,
            duration: 63,
            variables: [{ key: 'NPM_TOKEN', value: 's3cret-v4lue' }],
            url: 'https://git.acme.example/acme/front/shop/-/pipelines/31',
        },
        commit: { id: hash, message: 'Round\n', title: 'Round', author: { name: 'Ana' } },
        builds: [
            {
                id: 1,
                stage: 'test',
                name: 'unit [1/2]',
                status: 'failed',
                allow_failure: false,
                failure_reason: 'script_failure',
            },
            { id: 2, stage: 'lint', name: 'lint', status: 'failed', allow_failure: true },
        ],
        ...more,
    });

/** Deliveries of GitLab that the samples are none of, written after the fields that GitLab documents. */
export const gitlab: Written = {
    'a draft': hook('Merge Request Hook', {
        object_kind: 'merge_request',
        object_attributes: { ...attributes, action: 'open' },
        labels: [{ title: 'API' }],
        changes: {},
    }),
    'an approval': hook('Merge Request Hook', {
        object_kind: 'merge_request',
        object_attributes: { ...attributes, action: 'approved' },
    }),
    'the last approval': hook('Merge Request Hook', {
        object_kind: 'merge_request',
        object_attributes: { ...attributes, action: 'approval' },
    }),
    'a new title': hook('Merge Request Hook', {
        object_kind: 'merge_request',
        object_attributes: { ...attributes, action: 'update' },
        changes: { title: { previous: 'Draft: Round', current: 'Draft: Round *prices*' } },
    }),
    'a draft that is ready': hook('Merge Request Hook', {
        object_kind: 'merge_request',
        object_attributes: { ...attributes, title: 'Round', draft: false, action: 'update' },
        changes: { title: { previous: 'Draft: Round', current: 'Round' }, draft: { previous: true, current: false } },
    }),
    'labels of a merge request': hook('Merge Request Hook', {
        object_kind: 'merge_request',
        object_attributes: { ...attributes, action: 'update' },
        changes: { labels: { previous: [], current: [{ title: 'API' }] } },
    }),
    'an incident': hook('Issue Hook', {
        object_kind: 'issue',
        object_attributes: { ...issue, type: 'Incident', action: 'open', severity: 'high' },
    }),
    'a task': hook('Issue Hook', {
        object_kind: 'work_item',
        object_attributes: { ...issue, type: 'Task', action: 'close' },
    }),
    'a confidential issue': hook('Confidential Issue Hook', {
        object_kind: 'issue',
        event_type: 'confidential_issue',
        object_attributes: { ...issue, title: 'We are hacked', confidential: true, action: 'open' },
    }),
    'a note on a confidential issue': hook('Confidential Note Hook', {
        object_kind: 'note',
        event_type: 'confidential_note',
        object_attributes: {
            note: 'By whom?',
            noteable_type: 'Issue',
            url: 'https://git.acme.example/acme/front/shop/-/issues/23#note_1',
            system: false,
            action: 'create',
        },
        issue: { ...issue, title: 'We are hacked', confidential: true },
    }),
    'a note on a commit': hook('Note Hook', {
        object_kind: 'note',
        event_type: 'note',
        object_attributes: {
            note: 'Why 2?\n```diff\n+2\n```',
            noteable_type: 'Commit',
            commit_id: hash,
            url: `https://git.acme.example/acme/front/shop/-/commit/${hash}#note_1`,
            action: 'create',
            system: false,
        },
        commit: { id: hash, title: 'Round', message: 'Round\n', url: 'https://x' },
    }),
    'a note on a snippet': hook('Note Hook', {
        object_kind: 'note',
        object_attributes: {
            note: '/label ~bug',
            noteable_type: 'Snippet',
            url: 'https://git.acme.example/acme/front/shop/-/snippets/53#note_1',
        },
        snippet: { id: 53, title: 'How to round', file_name: 'a.rb', content: 'puts 1' },
    }),
    'a note on a design': hook('Note Hook', {
        object_kind: 'note',
        object_attributes: {
            note: 'Nice',
            noteable_type: 'DesignManagement::Design',
            url: 'https://git.acme.example/x#note_1',
            action: 'create',
        },
    }),
    'a pipeline that failed': pipeline('failed'),
    'a pipeline with a name': pipeline('failed', {
        object_attributes: { id: 32, name: 'Nightly build', ref: 'v1.0', tag: true, status: 'failed', duration: null },
        builds: [],
        commit: null,
        user: null,
    }),
    'a pipeline that was cancelled': pipeline('canceled'),
    'a pipeline that waits': pipeline('waiting_for_resource'),
    'a manual pipeline': pipeline('manual'),
    'a job': hook('Job Hook', {
        object_kind: 'build',
        ref: 'main',
        build_id: 1,
        build_name: 'unit',
        build_status: 'failed',
        build_allow_failure: false,
        commit: { id: 2293, message: 'x', status: 'failed' },
    }),
    'a push of many commits': hook('Push Hook', {
        object_kind: 'push',
        event_name: 'push',
        before: '95790bf891e76fee5e1747ab589903a6a1f80f22',
        after: hash,
        ref: 'refs/heads/release/2026 spring',
        checkout_sha: hash,
        user_name: 'Ana Souza',
        user_username: 'ana',
        user_email: '',
        total_commits_count: 57,
        commits: Array.from({ length: 20 }, (_, at) => ({
            id: `${at}b3d5ae55f7080f1e6022629cdb57bfae7cccc`,
            message: at === 0 ? '' : `Change ${at} of <b>many</b>\n\nBody`,
            title: `Change ${at}`,
            url: `https://git.acme.example/acme/front/shop/-/commit/${at}`,
            author: { name: at % 2 ? 'Ana Souza' : 'Ben', email: 'x@y' },
        })),
        user: undefined,
    }),
    'a new branch': hook('Push Hook', {
        object_kind: 'push',
        before: none,
        after: hash,
        ref: 'refs/heads/feature/x',
        user_name: 'Ana Souza',
        total_commits_count: 0,
        commits: [],
    }),
    'a tag': hook('Tag Push Hook', {
        object_kind: 'tag_push',
        before: none,
        after: hash,
        ref: 'refs/tags/v1.0#1',
        user_name: 'Ana Souza',
        message: 'First',
        total_commits_count: 0,
        commits: [],
    }),
    'a deployment that failed': hook('Deployment Hook', {
        object_kind: 'deployment',
        status: 'failed',
        deployable_id: 796,
        deployable_url: 'https://git.acme.example/acme/front/shop/-/jobs/796',
        environment: 'production',
        environment_external_url: 'https://shop.example.com',
        ref: 'main',
        short_sha: '279484c0',
        commit_title: 'Round',
        commit_url: 'https://git.acme.example/x',
    }),
    'a deployment that runs': hook('Deployment Hook', {
        object_kind: 'deployment',
        status: 'running',
        environment: 'x',
    }),
    'a deployment that was blocked': hook('Deployment Hook', {
        object_kind: 'deployment',
        status: 'blocked',
        environment: 'production',
    }),
    'a release': hook('Release Hook', {
        object_kind: 'release',
        action: 'create',
        id: 1,
        name: 'Spring',
        tag: 'v1.1',
        description: '- a\n- b',
        url: 'https://git.acme.example/acme/front/shop/-/releases/v1.1',
        user: undefined,
    }),
    'a release that was changed': hook('Release Hook', {
        object_kind: 'release',
        action: 'update',
        name: 'x',
        tag: 'v',
    }),
    'a milestone': hook('Milestone Hook', {
        object_kind: 'milestone',
        object_attributes: { iid: 10, title: 'v1.0', state: 'closed', description: null },
        action: 'close',
    }),
    'a flag': hook('Feature Flag Hook', {
        object_kind: 'feature_flag',
        object_attributes: { id: 6, name: 'new_cart', description: 'x', active: true },
        user_url: 'https://git.acme.example/ana',
    }),
    'a wiki page': hook('Wiki Page Hook', {
        object_kind: 'wiki_page',
        wiki: { web_url: 'https://git.acme.example/x' },
        object_attributes: {
            title: 'How to round',
            content: 'x',
            message: 'Create',
            slug: 'how',
            url: 'https://git.acme.example/acme/front/shop/-/wikis/how',
            action: 'create',
        },
    }),
    'a token that expires': hook('Resource Access Token Hook', {
        object_kind: 'access_token',
        event_name: 'expiring_access_token',
        object_attributes: { user_id: 90, name: 'deploy', expires_at: '2026-04-01', created_at: 'x', id: 25 },
        user: undefined,
    }),
    'an emoji': hook('Emoji Hook', {
        object_kind: 'emoji',
        event_type: 'award',
        object_attributes: { name: 'thumbsup', action: 'award', awardable_type: 'MergeRequest' },
    }),
    'a vulnerability': hook('Vulnerability Hook', {
        object_kind: 'vulnerability',
        object_attributes: {
            url: 'https://git.acme.example/acme/front/shop/-/security/vulnerabilities/1',
            title: 'REXML DoS',
            state: 'detected',
            severity: 'high',
            project_id: 50,
        },
        user: undefined,
    }),
    'a project, of the system': sent(
        { 'X-Gitlab-Event': 'System Hook' },
        {
            event_name: 'project_create',
            name: 'StoreCloud',
            owner_name: 'Ana',
            path_with_namespace: 'ana/storecloud',
            project_id: 74,
            project_visibility: 'visibilitylevel|private',
        },
    ),
    'a key, of the system': sent(
        { 'X-Gitlab-Event': 'System Hook' },
        { event_name: 'key_create', username: 'root', key: 'ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAAB', id: 4 },
    ),
    'a login that failed, of the system': sent(
        { 'X-Gitlab-Event': 'System Hook' },
        { event_name: 'user_failed_login', name: 'Ana', email: 'user4@example.com', user_id: 26, state: 'blocked' },
    ),
    'an update of refs, of the system': sent(
        { 'X-Gitlab-Event': 'System Hook' },
        { event_name: 'repository_update', user_name: 'Ana', project, changes: [], refs: ['refs/heads/master'] },
    ),
    'a member of a group': sent(
        { 'X-Gitlab-Event': 'Member Hook' },
        {
            event_name: 'user_add_to_group',
            group_name: 'Acme',
            group_path: 'acme',
            user_username: 'ben',
            user_name: 'Ben',
            user_email: 'b@x',
            group_access: 'Guest',
            expires_at: null,
        },
    ),
    'a member who left': sent(
        { 'X-Gitlab-Event': 'Member Hook' },
        { event_name: 'user_remove_from_group', group_name: 'Acme', user_name: 'Ben', group_access: 'Guest' },
    ),
    'a subgroup': sent(
        { 'X-Gitlab-Event': 'Subgroup Hook' },
        { event_name: 'subgroup_create', name: 'sub', full_path: 'acme/sub', group_id: 10, parent_name: 'Acme' },
    ),
};
