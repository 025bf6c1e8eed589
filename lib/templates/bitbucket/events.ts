const FAILED = ':x: {#} failed[ on {refname}]';
const PASSED = ':white_check_mark: {#} passed[ on {refname}]';

/**
 * Formats of events of Bitbucket Cloud, by event and by state. Not posted: edits and new commits of a pull
 * request (a push says it), forks, changes of repositories, builds that start or pass.
 */
export const events = {
    'pullrequest:created': {
        '': 'opened [{draft}]pull request {#}[ ({source.branch.name} into {destination.branch.name})]|blue',
    },
    'pullrequest:fulfilled': { '': 'merged pull request {#}[ into {destination.branch.name}]' },
    'pullrequest:rejected': { '': 'declined pull request {#}' },
    'pullrequest:approved': { '': 'approved {#}' },
    'pullrequest:unapproved': { '': 'withdrew an approval of {#}' },
    'pullrequest:changes_request_created': { '': 'requested changes on {#}' },
    'pullrequest:comment_created': { '': 'commented on {#}|grey' },
    'issue:created': { '': 'opened issue {#}|blue' },
    'issue:comment_created': { '': 'commented on {#}|grey' },
    'issue:updated': { status: 'changed issue {#}[ from {changes.status.old}] to {changes.status.new}' },
    'repo:commit_comment_created': { '': 'commented on commit {#}|grey' },
    'repo:commit_status_created': { FAILED, SUCCESSFUL: PASSED },
    'repo:commit_status_updated': { FAILED, SUCCESSFUL: PASSED },
} as const;
