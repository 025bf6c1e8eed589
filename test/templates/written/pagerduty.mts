import { type Written, sent } from './sent.mts';

const reference = (summary: string, type = 'user_reference') => ({
    html_url: 'https://acme.pagerduty.com/users/PTUXL6G',
    id: 'PTUXL6G',
    self: 'https://api.pagerduty.com/users/PTUXL6G',
    summary,
    type,
});
const incident = {
    id: 'PGR0VU2',
    type: 'incident',
    self: 'https://api.pagerduty.com/incidents/PGR0VU2',
    html_url: 'https://acme.pagerduty.com/incidents/PGR0VU2',
    number: 2,
    status: 'triggered',
    incident_key: 'd3640fbd41094207a1c11e58e46b1662',
    created_at: '2026-03-02T09:14:00Z',
    title: 'A little *bump* in the road | eu',
    service: reference('API Service', 'service_reference'),
    assignees: [reference('Ana Souza'), reference('Ben Okri')],
    escalation_policy: reference('Default', 'escalation_policy_reference'),
    teams: [],
    priority: reference('P1', 'priority_reference'),
    urgency: 'high',
    conference_bridge: { conference_number: '+1 1234123412,,987654321#', conference_url: 'https://example.com' },
    resolve_reason: null,
};
const small = {
    id: 'PGR0VU2',
    html_url: incident.html_url,
    self: incident.self,
    summary: 'A little bump',
    type: 'incident_reference',
};
const event = (event_type: string, data: object, more: object = {}) =>
    sent(
        { 'X-Webhook-Id': 'x' },
        {
            event: {
                id: '5ac64822-4adc-4fda-ade0-410becf0de4f',
                event_type,
                resource_type: 'incident',
                occurred_at: '2026-03-02T09:16:22Z',
                agent: reference('Ana Souza'),
                client: null,
                data,
                ...more,
            },
        },
    );

/** Deliveries of PagerDuty that the samples are none of, written after the fields that it documents. */
export const pagerduty: Written = {
    'triggered by a tool': event(
        'incident.triggered',
        { ...incident, priority: null, assignees: [] },
        { agent: null, client: { name: 'Nagios', url: 'https://x' } },
    ),
    'triggered by a person': event('incident.triggered', incident),
    acknowledged: event('incident.acknowledged', { ...incident, status: 'acknowledged' }),
    'no longer acknowledged': event('incident.unacknowledged', incident, { agent: null }),
    'escalated by time': event('incident.escalated', incident, { agent: null }),
    reassigned: event('incident.reassigned', { ...incident, assignees: [reference('Ben Okri')] }),
    delegated: event('incident.delegated', { ...incident, assignees: [] }),
    'resolved by the service': event(
        'incident.resolved',
        { ...incident, status: 'resolved' },
        { agent: reference('API Service', 'service_reference') },
    ),
    'resolved by time': event('incident.resolved', incident, { agent: null }),
    reopened: event('incident.reopened', incident),
    'another priority': event('incident.priority_updated', incident),
    'a note': event('incident.annotated', {
        id: 'P',
        incident: small,
        content: 'Rolled *back* 4.2.1',
        trimmed: false,
        type: 'incident_note',
    }),
    'a status update': event('incident.status_update_published', {
        id: 'P',
        incident: small,
        message: 'We are on it',
        trimmed: false,
        type: 'incident_status_update',
    }),
    'a responder who was asked': event('incident.responder.added', {
        incident: small,
        user: reference('Ben'),
        state: 'pending',
        type: 'incident_responder',
    }),
    'a responder who came': event('incident.responder.replied', {
        incident: small,
        user: reference('Ben'),
        state: 'accepted',
    }),
    'a field': event('incident.custom_field_values.updated', { incident: small, custom_fields: [] }),
    'a workflow': event('incident.workflow.started', { id: 'x', incident: small, type: 'incident_workflow_instance' }),
    'a bridge': event('incident.conference_bridge.updated', { incident: small, conference_url: 'https://x' }),
    'a type': event('incident.incident_type.changed', { incident: small }),
    'a service': event('service.updated', { id: 'x', type: 'service', summary: 'API' }),
    'a ping': event('pagey.ping', { message: 'Hello from your friend Pagey!', type: 'ping' }, { agent: null }),
};
