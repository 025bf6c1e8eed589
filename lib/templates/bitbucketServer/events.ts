/**
 * Formats of events of Bitbucket Server and Data Center. Not posted: edits and new commits of a pull request
 * (a push says it), changes of reviewers, forks, changes of repositories.
 */
export const events = {
    'diagnostics:ping': 'Bitbucket is connected to this room',
    'pr:opened': 'opened [{draft}]pull request {#}[ ({fromRef.displayId} into {toRef.displayId})]|blue',
    'pr:merged': 'merged pull request {#}[ into {toRef.displayId}]',
    'pr:declined': 'declined pull request {#}',
    'pr:deleted': 'deleted pull request {#}',
    'pr:reviewer:approved': 'approved {#}',
    'pr:reviewer:unapproved': 'withdrew an approval of {#}',
    'pr:reviewer:needs_work': 'requested changes on {#}',
    'pr:reviewer:changes_requested': 'requested changes on {#}',
    'pr:comment:added': 'commented on {#}|grey',
    'repo:comment:added': 'commented on commit {#}|grey',
} as const;
