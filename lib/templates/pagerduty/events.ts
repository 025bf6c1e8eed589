/**
 * Formats of PagerDuty's events. Not posted: changes of services, fields, priorities and responders.
 */
export const events = {
    'pagey.ping': 'The webhook is connected to this room',
    'incident.triggered': ':fire: {#} was triggered[ · {priority.summary}][ · {people}]',
    'incident.acknowledged': 'acknowledged {#}',
    'incident.unacknowledged': ':fire: {#} is no longer acknowledged[ · {people}]',
    'incident.escalated': ':fire: {who} escalated {#}[ to {people}]',
    'incident.reassigned': 'reassigned {#}[ to {people}]',
    'incident.delegated': 'delegated {#}[ to {people}]',
    'incident.resolved': ':white_check_mark: {who} resolved {#}[ after {time}]',
    'incident.reopened': ':fire: {who} reopened {#}',
    'incident.annotated': 'added a note to {#}|grey',
    'incident.status_update_published': 'posted a status update on {#}|grey',
} as const;

/** Event names of webhooks v2, which some accounts still have, in those of v3. */
export const formerNames = {
    'incident.trigger': 'incident.triggered',
    'incident.acknowledge': 'incident.acknowledged',
    'incident.unacknowledge': 'incident.unacknowledged',
    'incident.escalate': 'incident.escalated',
    'incident.assign': 'incident.reassigned',
    'incident.delegate': 'incident.delegated',
    'incident.resolve': 'incident.resolved',
} as const;
