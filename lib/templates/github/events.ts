const COMMENTED = 'commented on {#}|grey';
const NOT_DEPLOYED = ':x: Deployment[ of {#}] to {environment} failed|red';

/**
 * Formats of GitHub's events, by event and by action or state. Not posted: labels, assignments, edits, new
 * commits of a pull request (a push says it), stars, checks, statuses, jobs, builds that passed.
 */
export const events = {
    ping: { '': 'GitHub is connected to this room' },
    pull_request: {
        opened: 'opened [{draft}]pull request {#}[ ({head.ref} into {base.ref})][{labels}]|blue',
        reopened: 'reopened pull request {#}',
        closed: 'closed pull request {#}',
        merged: 'merged pull request {#}[ into {base.ref}]',
        ready_for_review: 'marked pull request {#} as ready for review',
        review_requested: 'asked for a review of {#}[ by {requested_reviewer.login}][ by {requested_team.name}]',
    },
    pull_request_review: {
        approved: 'approved {#}|green',
        changes_requested: 'requested changes on {#}|amber',
        commented: 'reviewed {#}|grey',
    },
    pull_request_review_comment: { created: COMMENTED },
    issues: {
        opened: 'opened issue {#}[{labels}]|blue',
        reopened: 'reopened issue {#}',
        closed: 'closed issue {#}[ as {reason}]',
        transferred: 'transferred issue {#}[ to {changes.new_repository.full_name}]',
    },
    issue_comment: { created: COMMENTED },
    commit_comment: { created: 'commented on commit {#}|grey' },
    discussion: { created: 'started discussion {#}|blue', answered: 'answered discussion {#}|green' },
    release: { published: ':package: {who} released {#}|blue' },
    workflow_run: {
        failure: ':x: {#} failed[{run}]|red',
        timed_out: ':x: {#} timed out[{run}]|red',
        startup_failure: ':x: {#} could not start[{run}]|red',
        action_required: ':warning: {#} needs approval[{run}]',
        success: ':white_check_mark: {#} passed[{run}]',
    },
    create: { tag: 'created tag {#}' },
    delete: { tag: 'deleted tag {ref}', branch: 'deleted branch {ref}' },
    deployment_status: {
        failure: NOT_DEPLOYED,
        error: NOT_DEPLOYED,
        success: ':white_check_mark: {who} deployed[ {#}] to {environment}',
    },
    repository: {
        created: 'created the repository',
        renamed: 'renamed the repository[, formerly {changes.repository.name.from}]',
        archived: 'archived the repository',
        publicized: 'made the repository public',
    },
    member: { added: 'added {member.login} as a collaborator' },
    fork: { '': 'forked the repository to {#}' },
    dependabot_alert: { created: ':warning: Dependabot alert {#}[ · {security_advisory.severity}]' },
    code_scanning_alert: { created: ':warning: Code scanning alert {#}[ · {rule.severity}]' },
    secret_scanning_alert: { created: ':warning: Secret scanning alert {#}' },
} as const;
