/**
 * How Sentry's events are told, by resource and by action. What is not here is told to nobody: single errors, installations, issues that
 * are archived or ignored, comments that are changed.
 */
export const events = {
    event_alert: { triggered: ':fire: {#}[ · {culprit}][ · {triggered_rule}]' },
    issue: {
        created: ':x: New issue {#}[ · {culprit}]',
        warned: ':warning: New issue {#}[ · {culprit}]',
        unresolved: ':x: {#} is unresolved again',
        resolved: ':white_check_mark: {who} resolved {#}[ in {statusDetails.inRelease}]',
        assigned: 'assigned {#}[ to {assignee}]',
    },
    metric_alert: {
        critical: ':fire: {#} is critical[: {said}]',
        warning: ':warning: {#} is at its warning level[: {said}]',
        resolved: ':white_check_mark: {#} is resolved[ after {time}]',
    },
    comment: { created: 'commented on an issue|grey' },
    legacy: { '': ':fire: {#}[ · {culprit}]' },
} as const;
