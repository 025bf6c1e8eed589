/** Formats of Jira's events. Not posted: work logs, attachments, links, users, projects. */
export const events = {
    'jira:issue_created': 'created {kind} {#}[ for {assignee}][{labels}]|blue',
    'jira:issue_deleted': 'deleted {kind} {#}',
    comment_created: 'commented on {#}|grey',
    'jira:version_released': ':package: Version {version.name} was released|blue',
    sprint_started: 'Sprint {sprint} has started|blue',
    sprint_closed: ':checkered_flag: Sprint {sprint} was closed',
} as const;

/**
 * Formats of changes of an issue, by field, the most important first: for a new value, for a cleared one, and in short after another change. Rank,
 * description, labels and custom fields are not posted.
 */
export const changes = [
    ['status', 'moved {#}[ from {from}] to {to}', '', 'status {to}'],
    ['resolution', 'resolved {#} as {to}', 'reopened {#}', 'resolution {to}'],
    ['assignee', 'assigned {#} to {to}', 'assigned {#} to nobody', 'assignee {to}'],
    ['priority', 'changed the priority of {#}[ from {from}] to {to}', 'removed the priority of {#}', 'priority {to}'],
    ['Sprint', 'moved {#} to sprint {to}', 'moved {#} out of sprint {from}', 'sprint {to}'],
    ['Fix Version', 'set the fix version of {#} to {to}', 'took {#} out of fix version {from}', 'fix version {to}'],
    ['summary', 'renamed {#}[, formerly {from}]', '', ''],
] as const;
