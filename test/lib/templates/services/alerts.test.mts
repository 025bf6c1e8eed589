import { createHmac } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { alertmanager } from '../../../../lib/templates/alertmanager/template.ts';
import { grafana } from '../../../../lib/templates/grafana/template.ts';
import { pagerduty } from '../../../../lib/templates/pagerduty/template.ts';
import { zabbix } from '../../../../lib/templates/zabbix/template.ts';
import type { Template } from '../../../../lib/templates/Template.ts';
import { writeScript } from '../../../../lib/templates/writeScript.ts';
import { requestOf } from '../../../templates/requestOf.mts';
import { runScript } from '../../../templates/runScript.mts';

function textOf(template: Template, body: object, headers: Record<string, string> = {}, secret = '') {
    const deliver = runScript(writeScript(template, { secret }));
    return deliver(requestOf({ headers, body: JSON.stringify(body) }))?.content.text;
}

const alert = (labels: object, more: object = {}) => ({ status: 'firing', labels, annotations: {}, ...more });

describe('Alertmanager', () => {
    test('of alerts that always fire nothing is told', () => {
        const watchdog = alert({ alertname: 'Watchdog', severity: 'none' });
        expect(textOf(alertmanager, { alerts: [watchdog] })).toBeUndefined();
        expect(textOf(alertmanager, { alerts: [watchdog, alert({ alertname: 'Disk', device: 'sda1' })] })).toBe(
            ':fire: *Disk* firing: device sda1',
        );
    });

    test('of many alerts five are told, firing ones first, and the rest is counted', () => {
        const names = Array.from({ length: 45 }, (_, at) => alert({ alertname: 'Down', instance: `web-${at}` }));
        const resolved = { ...alert({ alertname: 'Down', instance: 'db' }), status: 'resolved' };
        const lines = textOf(alertmanager, { alerts: [resolved, ...names], truncatedAlerts: 4 })?.split('\n');
        expect(lines?.[0]).toBe(':fire: *Down* 45 firing, 1 resolved');
        expect(lines?.[1]).toBe('- instance web-0');
        expect(lines?.slice(5)).toEqual(['- instance web-4', '…and 45 more']);
    });

    test('alerts of several rules are named, and the group by its labels', () => {
        const alerts = [alert({ alertname: 'A', instance: 'x' }), alert({ alertname: 'B', instance: 'x' })];
        expect(textOf(alertmanager, { alerts, groupLabels: { cluster: 'eu' } })).toBe(
            [':fire: *eu* 2 firing', '- *A* instance x', '- *B* instance x'].join('\n'),
        );
    });

    test('the credentials have to be the right ones', () => {
        const body = { alerts: [alert({ alertname: 'Down' })] };
        expect(textOf(alertmanager, body, { Authorization: 'Bearer word' }, 'word')).toBe(':fire: *Down* firing');
        expect(textOf(alertmanager, body, { Authorization: 'Bearer wort' }, 'word')).toBeUndefined();
        expect(textOf(alertmanager, body, {}, 'word')).toBeUndefined();
    });
});

describe('Grafana', () => {
    test('what owners write themselves is told, and states that concern nobody are not', () => {
        expect(textOf(grafana, { title: 'Disk is full' })).toBe('*Grafana* Disk is full');
        expect(textOf(grafana, { state: 'pending', ruleName: 'CPU', title: 'x' })).toBeUndefined();
    });

    test('an address that is none is left out', () => {
        const generatorURL = '?orgId=1';
        expect(textOf(grafana, { alerts: [alert({ alertname: 'TestAlert' }, { generatorURL })] })).toBe(
            ':fire: *TestAlert* firing',
        );
    });
});

describe('PagerDuty', () => {
    test('while a secret is changed one of two signatures is enough', () => {
        const body = { event: { event_type: 'incident.acknowledged', data: { number: 1, title: 'T' } } };
        const signature = createHmac('sha256', 'word').update(JSON.stringify(body)).digest('hex');
        const header = (value: string) => ({ 'X-PagerDuty-Signature': value });
        expect(textOf(pagerduty, body, header(`v1=${'0'.repeat(64)},v1=${signature}`), 'word')).toContain(
            'acknowledged',
        );
        expect(textOf(pagerduty, body, header(`v1=${'0'.repeat(64)}`), 'word')).toBeUndefined();
        expect(textOf(pagerduty, body, {}, 'word')).toBeUndefined();
    });

    test('version 2 is told in a line', () => {
        const incident = { incident_number: 33, title: 'T', service: { name: 'S' } };
        const messages = [{ event: 'incident.resolve', incident, log_entries: [{ agent: { summary: 'Ana' } }] }];
        expect(textOf(pagerduty, { messages })).toBe(':white_check_mark: *S* Ana resolved #33 T'.replace('#', '\\#'));
        expect(textOf(pagerduty, { messages: [{ event: 'constructor', incident }] })).toBeUndefined();
    });
});

test('what Zabbix did not fill in is not told', () => {
    const body = {
        event_name: 'Disk is full',
        event_value: '1',
        event_severity: '{EVENT.SEVERITY}',
        host_name: '*UNKNOWN*',
    };
    expect(textOf(zabbix, body)).toBe(':warning: Disk is full');
    expect(textOf(zabbix, { ...body, event_nseverity: '5' })).toBe(':fire: Disk is full');
});
