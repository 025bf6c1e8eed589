import { type Written, sent } from './sent.mts';

const repository = {
    id: 41,
    node_id: 'R_kgDOA1',
    name: 'shop',
    full_name: 'octo/shop',
    private: true,
    html_url: 'https://ghe.example.com/octo/shop',
    url: 'https://ghe.example.com/api/v3/repos/octo/shop',
    default_branch: 'main',
};
const sender = { login: 'ana', id: 7, html_url: 'https://ghe.example.com/ana', type: 'User' };
const bot = { login: 'dependabot[bot]', id: 49699333, type: 'Bot' };
const issue = {
    number: 12,
    title: 'Cart [beta] loses `items` | sometimes',
    html_url: 'https://ghe.example.com/octo/shop/issues/12',
    user: null,
    state: 'open',
    state_reason: null,
    body: null,
    labels: [],
};
const pull_request = {
    number: 31,
    title: 'Bump lodash from 4.17.20 to 4.17.21',
    html_url: 'https://ghe.example.com/octo/shop/pull/31',
    user: bot,
    body: null,
    draft: false,
    merged: false,
    merged_by: null,
    head: {
        ref: 'dependabot/npm_and_yarn/lodash-4.17.21',
        sha: 'aa218f56b14c9653891f9e74264a383fa43fefbd',
        repo: null,
    },
    base: { ref: 'main', repo: repository },
    requested_reviewers: [],
};
const run = {
    id: 30433642,
    name: 'CI',
    run_number: 562,
    run_attempt: 2,
    event: 'push',
    status: 'completed',
    head_branch: 'fix/ünïcode#1',
    head_sha: 'acb5820ced9479c074f688cc328bf03f341a511d',
    html_url: 'https://ghe.example.com/octo/shop/actions/runs/30433642',
    run_started_at: '2026-03-02T09:10:00Z',
    updated_at: '2026-03-02T09:13:12Z',
    actor: sender,
    triggering_actor: sender,
    head_commit: {
        id: 'acb5820c',
        message: 'Round prices\n\nSigned-off-by: Ana',
        author: { name: 'Ana', email: 'a@x' },
    },
    pull_requests: [],
};
const event = (name: string, body: object) => sent({ 'X-GitHub-Event': name }, { repository, sender, ...body });

/** Deliveries of GitHub that the samples are none of, written after the fields that GitHub documents. */
export const github: Written = {
    'an issue by nobody': event('issues', { action: 'opened', issue }),
    'an issue that was not planned': event('issues', {
        action: 'closed',
        issue: { ...issue, state: 'closed', state_reason: 'not_planned' },
    }),
    'a duplicate': event('issues', { action: 'closed', issue: { ...issue, state_reason: 'duplicate' } }),
    'an issue that is done': event('issues', { action: 'closed', issue: { ...issue, state_reason: 'completed' } }),
    'a pinned issue': event('issues', { action: 'pinned', issue }),
    'an issue with a type': event('issues', { action: 'typed', issue, type: { name: 'Bug' } }),
    'sub-issues': event('sub_issues', { action: 'sub_issue_added', sub_issue: issue, parent_issue: issue }),
    'a pull request of an app': event('pull_request', { action: 'opened', number: 31, pull_request, sender: bot }),
    'a pull request in a queue': event('pull_request', { action: 'enqueued', number: 31, pull_request }),
    'auto merge': event('pull_request', { action: 'auto_merge_enabled', number: 31, pull_request }),
    'a review of a team': event('pull_request', {
        action: 'review_requested',
        pull_request,
        requested_team: { name: 'Front end', slug: 'front-end' },
    }),
    'a merge by an app': event('pull_request', {
        action: 'closed',
        pull_request: { ...pull_request, merged: true, merged_by: bot },
        sender: bot,
    }),
    'a dismissed review': event('pull_request_review', {
        action: 'dismissed',
        review: { state: 'dismissed', body: 'x' },
        pull_request,
    }),
    'an approval without words': event('pull_request_review', {
        action: 'submitted',
        review: {
            state: 'approved',
            body: null,
            html_url: 'https://ghe.example.com/octo/shop/pull/31#pullrequestreview-1',
            user: null,
        },
        pull_request,
    }),
    'a review in capitals': event('pull_request_review', {
        action: 'submitted',
        review: { state: 'CHANGES_REQUESTED', body: '```suggestion\nlet x = 1\n```\n\nSee above' },
        pull_request,
    }),
    'a review thread': event('pull_request_review_thread', {
        action: 'resolved',
        thread: { node_id: 'x', comments: [] },
        pull_request,
    }),
    'a comment that is a quotation': event('issue_comment', {
        action: 'created',
        issue,
        comment: {
            html_url: 'https://ghe.example.com/octo/shop/issues/12#issuecomment-9',
            body: '> Does it fail?\n\nYes, @octo/front-end, see #3 and <b>this</b>',
            user: sender,
        },
    }),
    'a comment on a discussion': event('discussion_comment', {
        action: 'created',
        discussion: { number: 5, title: 'Which tax?', html_url: 'https://ghe.example.com/octo/shop/discussions/5' },
        comment: {
            body: 'The reduced one',
            html_url: 'https://ghe.example.com/octo/shop/discussions/5#discussioncomment-1',
        },
    }),
    'an answer': event('discussion', {
        action: 'answered',
        discussion: { number: 5, title: 'Which tax?', html_url: 'https://ghe.example.com/octo/shop/discussions/5' },
        answer: {
            body: 'The reduced one',
            html_url: 'https://ghe.example.com/octo/shop/discussions/5#discussioncomment-1',
        },
    }),
    'a run that failed again': event('workflow_run', {
        action: 'completed',
        workflow: { name: 'CI' },
        workflow_run: { ...run, conclusion: 'failure' },
    }),
    'a run without a name': event('workflow_run', {
        action: 'completed',
        workflow: { name: 'Nightly', path: '.github/workflows/nightly.yml' },
        workflow_run: { ...run, name: null, head_branch: null, actor: null, conclusion: 'timed_out' },
    }),
    'a run that waits': event('workflow_run', {
        action: 'completed',
        workflow_run: { ...run, conclusion: 'action_required' },
    }),
    'a run that was cancelled': event('workflow_run', {
        action: 'completed',
        workflow_run: { ...run, conclusion: 'cancelled' },
    }),
    'a run that is stale': event('workflow_run', {
        action: 'completed',
        workflow_run: { ...run, conclusion: 'stale' },
    }),
    'a job': event('workflow_job', {
        action: 'completed',
        workflow_job: { name: 'test', conclusion: 'failure', html_url: 'https://ghe.example.com/x' },
    }),
    'a merge group': event('merge_group', { action: 'checks_requested', merge_group: { head_ref: 'refs/heads/q' } }),
    'a push of an app': event('push', {
        ref: 'refs/heads/dependabot/npm_and_yarn/lodash-4.17.21',
        before: '0000000000000000000000000000000000000000',
        after: 'aa218f56b14c9653891f9e74264a383fa43fefbd',
        created: true,
        deleted: false,
        forced: false,
        compare: 'https://ghe.example.com/octo/shop/commit/aa218f56b14c',
        pusher: { name: 'dependabot[bot]', email: 'x@y' },
        sender: bot,
        commits: [
            {
                id: 'aa218f56b14c9653891f9e74264a383fa43fefbd',
                message: '[JIRA-1] Bump lodash\n\nBumps lodash\n\nSigned-off-by: dependabot[bot] <support@github.com>',
                url: 'https://ghe.example.com/octo/shop/commit/aa218f56b14c9653891f9e74264a383fa43fefbd',
                author: { name: 'dependabot[bot]', email: 'x@y', username: 'dependabot[bot]' },
                distinct: true,
            },
        ],
        head_commit: { id: 'aa218f56b14c', message: 'x' },
    }),
    'a push by a deploy key': event('push', {
        ref: 'refs/heads/release/2026 spring',
        before: 'a10867b14bb761a232cd80139fbd4c0d33264240',
        after: 'b10867b14bb761a232cd80139fbd4c0d33264240',
        created: false,
        deleted: false,
        forced: true,
        compare: 'https://ghe.example.com/octo/shop/compare/a10867b14bb7...b10867b14bb7',
        pusher: { name: 'octo', email: null },
        sender: null,
        commits: [],
        head_commit: { id: 'b10867b14bb7', message: 'x' },
    }),
    'a release without a name': event('release', {
        action: 'published',
        release: {
            tag_name: 'v2.0.0-rc.1',
            name: null,
            body: "## What's Changed\r\n* Fix by @ben in https://ghe.example.com/octo/shop/pull/3\r\n* More by @all\r\n\r\n**Full Changelog**: https://ghe.example.com/octo/shop/compare/v1...v2",
            html_url: 'https://ghe.example.com/octo/shop/releases/tag/v2.0.0-rc.1',
            prerelease: true,
            draft: false,
            author: bot,
        },
    }),
    'a draft of a release': event('release', { action: 'created', release: { tag_name: 'v3', name: '', draft: true } }),
    'a branch': event('create', { ref: 'feature/x', ref_type: 'branch', master_branch: 'main', description: null }),
    'a branch that went': event('delete', { ref: 'feature/@all', ref_type: 'branch', pusher_type: 'user' }),
    'a tag': event('create', { ref: 'v2.0.0+build#1', ref_type: 'tag', description: null }),
    'a deployment that failed': event('deployment_status', {
        action: 'created',
        deployment: { id: 1, ref: 'main', environment: 'staging', sha: 'aa218f5', description: null },
        deployment_status: {
            id: 2,
            state: 'failure',
            description: 'Health check failed',
            environment: 'staging',
            target_url: '',
            log_url: 'https://deploy.example.com/1',
            environment_url: '',
        },
    }),
    'a deployment that was made': event('deployment_status', {
        action: 'created',
        deployment: { id: 1, ref: 'main', environment: 'staging', sha: 'aa218f5' },
        deployment_status: { id: 2, state: 'success', environment: 'staging', target_url: '' },
    }),
    'a secret': event('secret_scanning_alert', {
        action: 'created',
        alert: {
            number: 42,
            secret_type: 'adafruit_io_key',
            secret_type_display_name: 'Adafruit IO Key',
            secret: 'aio_VeryS3cretKeyOfSomebody',
            html_url: 'https://ghe.example.com/octo/shop/security/secret-scanning/42',
            resolution: null,
        },
        sender: undefined,
    }),
    'a weakness in a package': event('dependabot_alert', {
        action: 'created',
        alert: {
            number: 3,
            state: 'open',
            html_url: 'https://ghe.example.com/octo/shop/security/dependabot/3',
            dependency: { package: { ecosystem: 'npm', name: 'lodash' }, manifest_path: 'package-lock.json' },
            security_advisory: { ghsa_id: 'GHSA-x', summary: 'Prototype pollution in lodash', severity: 'high' },
            security_vulnerability: { severity: 'high' },
        },
        sender: { login: 'github', type: 'Organization' },
    }),
    'a weakness in code': event('code_scanning_alert', {
        action: 'created',
        alert: {
            number: 10,
            html_url: 'https://ghe.example.com/octo/shop/security/code-scanning/10',
            rule: {
                id: 'js/xss',
                severity: 'error',
                description: 'Cross-site scripting',
                security_severity_level: 'high',
            },
            tool: { name: 'CodeQL' },
        },
        ref: 'refs/heads/main',
    }),
    'a weakness that was mended': event('dependabot_alert', { action: 'fixed', alert: { number: 3 } }),
    'a repository of an organisation': sent(
        { 'X-GitHub-Event': 'repository' },
        {
            action: 'renamed',
            changes: { repository: { name: { from: 'store' } } },
            repository,
            organization: { login: 'octo' },
            sender,
        },
    ),
    'a member of an organisation': sent(
        { 'X-GitHub-Event': 'organization' },
        { action: 'member_added', membership: { user: { login: 'ben' } }, organization: { login: 'octo' }, sender },
    ),
    'a check run': event('check_run', { action: 'completed', check_run: { name: 'x', conclusion: 'failure' } }),
    'a status': event('status', { state: 'failure', context: 'ci', description: 'x', commit: { author: null } }),
    'an installation': sent(
        { 'X-GitHub-Event': 'installation' },
        { action: 'created', installation: { id: 1, access_tokens_url: 'https://x' }, repositories: [], sender },
    ),
    'a first ping': sent(
        { 'X-GitHub-Event': 'ping' },
        {
            zen: 'Keep it logically awesome.',
            hook_id: 1,
            hook: {
                type: 'Repository',
                config: { url: 'https://chat.example.com/hooks/h00kId/h00kT0kenThatNobodyMaySee' },
            },
            repository,
            sender,
        },
    ),
    'an event of tomorrow': event('copilot_review', { action: 'created', copilot_review: { id: 1, body: 'x' } }),
};
