import { zabbixPosts } from '../posts/zabbix';
import { core } from '../scripts/core';
import { zabbix as service } from '../scripts/zabbix';
import type { Template } from '../Template';
import { samples } from './samples';

const PARAMETERS = `webhook_url: {url}
event_id: {EVENT.ID}
event_name: {EVENT.NAME}
event_value: {EVENT.VALUE}
event_severity: {EVENT.SEVERITY}
event_nseverity: {EVENT.NSEVERITY}
event_opdata: {EVENT.OPDATA}
event_duration: {EVENT.DURATION}
event_update_status: {EVENT.UPDATE.STATUS}
event_update_user: {USER.FULLNAME}
event_update_action: {EVENT.UPDATE.ACTION}
event_update_message: {EVENT.UPDATE.MESSAGE}
host_name: {HOST.NAME}
trigger_id: {TRIGGER.ID}
trigger_description: {TRIGGER.DESCRIPTION}
zabbix_url: {$ZABBIX.URL}`;

const SCRIPT = `var params = JSON.parse(value);
var url = params.webhook_url;
delete params.webhook_url;
var request = new HttpRequest();
request.addHeader('Content-Type: application/json');
var answer = request.post(url, JSON.stringify(params));
if (request.getStatus() !== 200) {
    throw 'Rocket.Chat answered ' + request.getStatus() + ': ' + answer;
}
return 'OK';`;

/** Zabbix, by a media type of the kind Webhook. */
export const zabbix: Template = {
    name: 'zabbix',
    title: 'Zabbix',
    otherNames: [],
    version: 2,
    earlier: ['ef91c1519d6f8ccee5620b7e68676bfc'],
    options: ['no-excerpts'],
    steps: [
        { kind: 'open', path: ['Alerts', 'Media types', 'Create media type'] },
        { kind: 'set', field: 'Type', value: 'Webhook' },
        { kind: 'configure', file: 'Parameters', text: PARAMETERS },
        { kind: 'configure', file: 'Script', text: SCRIPT },
        { kind: 'set', field: 'Message templates', value: 'Problem, Problem recovery, Problem update' },
        { kind: 'save', button: 'Add' },
        { kind: 'open', path: ['Users', 'Users', 'the user', 'Media', 'Add'] },
        { kind: 'try', path: ['Alerts', 'Media types', 'Test'] },
    ],
    silent: ['events that are neither a problem nor the end of one'],
    samples,
    posts: zabbixPosts,
    pieces: [core, service],
};
