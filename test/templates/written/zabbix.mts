import { type Written, sent } from './sent.mts';

const filled = {
    event_id: '1234',
    event_name: 'High CPU utilization (over 90% for 5m)',
    event_value: '1',
    event_severity: 'High',
    event_nseverity: '4',
    event_opdata: 'Current utilization: 97.3 %',
    event_duration: '0',
    event_update_status: '0',
    event_update_user: '',
    event_update_action: '',
    event_update_message: '',
    host_name: 'web_1.example.com',
    trigger_id: '23456',
    trigger_description: 'CPU utilization is too high. The system might be slow to respond.',
    zabbix_url: 'https://zabbix.acme.example/',
};
const event = (more: object) => sent({}, { ...filled, ...more });

/** Deliveries of Zabbix that the samples are none of, written after the macros that it fills. */
export const zabbix: Written = {
    'a grave problem': event({}),
    'a problem of no class': event({
        event_severity: 'Not classified',
        event_nseverity: '0',
        event_opdata: '{EVENT.OPDATA}',
    }),
    'a disaster': event({ event_severity: 'Disaster', event_nseverity: '5', event_opdata: '' }),
    'a problem that is over': event({ event_value: '0', event_duration: '1h 3m 12s' }),
    'an acknowledgement': event({
        event_update_status: '1',
        event_update_user: 'Ana Souza (ana)',
        event_update_action: 'acknowledged, commented',
        event_update_message: 'On it, @all',
    }),
    'a problem that was suppressed': event({
        event_update_status: '1',
        event_update_user: 'Ana',
        event_update_action: 'suppressed',
    }),
    'a severity that was changed': event({
        event_update_status: '1',
        event_update_user: '{USER.FULLNAME}',
        event_update_action: 'changed severity from Average to High',
    }),
    'macros that were not filled': event({
        event_opdata: '*UNKNOWN*',
        trigger_description: '{TRIGGER.DESCRIPTION}',
        zabbix_url: '{$ZABBIX.URL}',
        host_name: '{HOST.NAME}',
    }),
    'a discovery': event({ event_name: '{EVENT.NAME}', event_value: '{EVENT.VALUE}', trigger_id: '{TRIGGER.ID}' }),
    'parameters of one’s own': sent(
        {},
        {
            alert_subject: 'Problem: Disk is full',
            alert_message: 'Host: db-1',
            status: 'PROBLEM',
            severity: 'Warning',
            host: 'db-1',
        },
    ),
    'the parameters of the module for Slack': sent(
        {},
        {
            alert_subject: 'Resolved in 1h: Disk',
            event_name: 'Disk',
            event_value: '0',
            host_name: 'db-1',
            event_recovery_time: '09:14',
        },
    ),
    'a test': event({ event_name: 'Test', host_name: 'Zabbix server', event_id: '', trigger_id: '' }),
};
