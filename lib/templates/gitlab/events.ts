const COMMENTED = 'commented on [{kind} ]{#}|grey';
const ISSUE = {
    open: 'opened {kind} {#}[{labels}]|blue',
    reopen: 'reopened {kind} {#}',
    close: 'closed {kind} {#}',
};
const APPROVED = 'approved {#}';
const UNAPPROVED = 'withdrew an approval of {#}';

/**
 * Formats of GitLab's events, by kind and by action or state. Not posted: jobs, pipelines that start or pass,
 * labels, assignments, edits, new commits of a merge request (a push says it), emoji.
 */
export const events = {
    merge_request: {
        open: 'opened [{draft}]merge request {#}[ ({source_branch} into {target_branch})][{labels}]|blue',
        reopen: 'reopened merge request {#}',
        close: 'closed merge request {#}',
        merge: 'merged merge request {#}[ into {target_branch}]',
        approved: APPROVED,
        approval: APPROVED,
        unapproved: UNAPPROVED,
        unapproval: UNAPPROVED,
        ready: 'marked merge request {#} as ready for review',
        review: 'asked for a review of {#} by {reviewer}',
    },
    issue: ISSUE,
    work_item: ISSUE,
    note: { '': COMMENTED, create: COMMENTED },
    pipeline: {
        failed: ':x: {#} failed[{run}]|red',
        success: ':white_check_mark: {#} passed[{run}]',
    },
    deployment: {
        failed: ':x: {#}[ of {ref}][ to {environment}] failed',
        success: ':white_check_mark: {#}[ of {ref}][ to {environment}] succeeded',
    },
    release: { create: ':package: {#} was released|blue' },
    wiki_page: { create: 'created wiki page {#}' },
    milestone: {
        create: 'created milestone {#}',
        close: 'closed milestone {#}',
        reopen: 'reopened milestone {#}',
    },
    tag_push: { created: 'created tag {tag}', deleted: 'deleted tag {tag}' },
    push: { deleted: 'deleted branch {tag}' },
    feature_flag: { on: 'turned feature flag {#} on', off: 'turned feature flag {#} off' },
    access_token: { '': ':warning: Access token {#} expires[ on {expires_at}]' },
    vulnerability: { detected: ':warning: Vulnerability {#}[ · {severity}]' },
    user_add_to_team: { '': '{user_name} joined[ as {project_access}]' },
    user_add_to_group: { '': '{user_name} joined[ as {group_access}]' },
} as const;
