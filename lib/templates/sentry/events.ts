/**
 * Formats of Sentry's events, by resource and by action. Not posted: single errors, installations, issues that
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
        critical: ':fire: {#} is critical[: {summary}]',
        warning: ':warning: {#} is at its warning level[: {summary}]',
        resolved: ':white_check_mark: {#} is resolved[ after {time}]',
    },
    comment: { created: 'commented on an issue|grey' },
    legacy: { '': ':fire: {#}[ · {culprit}]' },
} as const;
