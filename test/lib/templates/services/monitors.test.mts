import { expect, test } from '@jest/globals';
import type { Template } from '../../../../lib/templates/Template.ts';
import { uptimeKuma } from '../../../../lib/templates/uptimeKuma/template.ts';
import { uptimerobot } from '../../../../lib/templates/uptimerobot/template.ts';
import { writeScript } from '../../../../lib/templates/writeScript.ts';
import { type Call, requestOf } from '../../../templates/requestOf.mts';
import { runScript } from '../../../templates/runScript.mts';

function textOf(template: Template, call: Call): string | undefined {
    return runScript(writeScript(template, {}))(requestOf(call))?.content.text;
}

test('Uptime Kuma may send a form with its JSON in a field', () => {
    const json = JSON.stringify({
        heartbeat: { status: 0, msg: 'timeout' },
        monitor: { name: 'Shop', url: 'https://' },
    });
    const body = `--x1\r\nContent-Disposition: form-data; name="data"\r\n\r\n${json}\r\n--x1--\r\n`;
    const contentType = 'multipart/form-data; boundary=x1';
    expect(textOf(uptimeKuma, { contentType, body })).toBe(':x: *Shop* is down: timeout');
});

test.each([2, 3, 'x', null])('of state %p Uptime Kuma says nothing', (status) => {
    const body = JSON.stringify({ heartbeat: { status }, monitor: { name: 'Shop' } });
    expect(textOf(uptimeKuma, { body })).toBeUndefined();
});

test('monitors without an address are told by their host', () => {
    const body = JSON.stringify({
        heartbeat: { status: 1 },
        monitor: { name: 'DB', url: 'https://', hostname: 'db-1', port: 5432 },
    });
    expect(textOf(uptimeKuma, { body })).toBe(':white_check_mark: *DB* is up · db-1:5432');
});

test('UptimeRobot may call with a form or a query', () => {
    const fields = {
        monitorFriendlyName: 'Shop',
        alertType: '2',
        alertFriendlyDuration: '3 minutes',
        alertDetails: '*alertDetails*',
    };
    const told = ':white_check_mark: *Shop* is up after 3 minutes';
    const form = 'application/x-www-form-urlencoded';
    expect(textOf(uptimerobot, { contentType: form, body: new URLSearchParams(fields).toString() })).toBe(told);
    expect(textOf(uptimerobot, { body: '', query: fields })).toBe(told);
});
