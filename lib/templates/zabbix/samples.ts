import type { Sample } from '../Template';

const headers = { 'User-Agent': 'Zabbix 7.0' };
const problem = {
    event_id: '10528',
    event_name: 'Zabbix agent is not available (for 3m)',
    event_value: '1',
    event_update_status: '0',
    event_severity: 'Average',
    event_nseverity: '3',
    event_opdata: 'Current state: not available (0)',
    event_update_user: '{USER.FULLNAME}',
    host_name: 'db-1',
    trigger_id: '14032',
    zabbix_url: 'https://zabbix.example.com',
};

/** Deliveries of Zabbix, as the set-up's script makes them. */
export const samples = {
    problem: { headers, body: problem },
    acknowledged: {
        headers,
        body: {
            ...problem,
            event_update_status: '1',
            event_update_user: 'Ana Souza (Admin)',
            event_update_action: 'acknowledged, commented',
            event_update_message: 'Restarting the agent',
        },
    },
    resolved: { headers, body: { ...problem, event_value: '0', event_duration: '27m 9s' } },
} satisfies Readonly<Record<string, Sample>>;
