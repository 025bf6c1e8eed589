const COMMENTED = 'commented on {#}|grey';
const APPROVED = 'approved {#}|green';
const REJECTED = 'requested changes on {#}|amber';
const REVIEWED = 'reviewed {#}|grey';

/**
 * Formats of events of Gitea, Forgejo and Gogs, by event and by action or state. Not posted: labels, milestones,
 * assignments, edits, new commits of a pull request (a push says it), builds that passed.
 */
export const events = {
    pull_request: {
        opened: 'opened [{draft}]pull request {#}[ ({head.ref} into {base.ref})][{labels}]|blue',
        reopened: 'reopened pull request {#}',
        closed: 'closed pull request {#}',
        merged: 'merged pull request {#}[ into {base.ref}]',
        review_requested: 'asked for a review of {#}[ by {reviewer}]',
    },
    pull_request_review_request: { review_requested: 'asked for a review of {#}[ by {reviewer}]' },
    pull_request_approved: { reviewed: APPROVED },
    pull_request_rejected: { reviewed: REJECTED },
    pull_request_comment: { reviewed: REVIEWED, created: COMMENTED },
    pull_request_review: {
        pull_request_review_approved: APPROVED,
        pull_request_review_rejected: REJECTED,
        pull_request_comment: REVIEWED,
    },
    issues: {
        opened: 'opened issue {#}[{labels}]|blue',
        reopened: 'reopened issue {#}',
        closed: 'closed issue {#}',
    },
    issue_comment: { created: COMMENTED },
    release: { published: ':package: {who} released {#}|blue' },
    workflow_run: {
        failure: ':x: {#} failed[{run}]|red',
        success: ':white_check_mark: {#} passed[{run}]',
    },
    create: { tag: 'created tag {#}' },
    delete: { tag: 'deleted tag {ref}', branch: 'deleted branch {ref}' },
    repository: { created: 'created the repository' },
    wiki: { created: 'created wiki page {page}' },
    fork: { '': 'forked the repository to {#}' },
    action_run_failure: { failure: ':x: {#} failed[{run}]|red' },
    action_run_recover: { success: ':white_check_mark: {#} passed again[{run}]' },
    action_run_success: { success: ':white_check_mark: {#} passed[{run}]' },
} as const;
