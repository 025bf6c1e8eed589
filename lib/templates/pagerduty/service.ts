import type { Draft } from '../core/Draft';
import { formatEvent } from '../core/Draft';
import { durationBetween } from '../core/durations';
import { isSame } from '../core/isSame';
import { link } from '../core/links';
import type { Service } from '../core/Service';
import { bold, escapeText, lineOf, pick, rawText, textOf } from '../core/text';
import { get, listOf, own } from '../core/values';
import { hmacSha256 } from '../signatures/hmacSha256';
import { events, formerNames } from './events';

/** PagerDuty's webhooks; during a rotation of the secret they carry a signature for each. */
export const service: Service = {
    verify: ({ headers, raw }, secret) => {
        const expected = `v1=${hmacSha256(secret, raw)}`;
        const given = rawText(own(headers, 'x-pagerduty-signature')).split(',');
        return given.some((it) => isSame(it.trim(), expected));
    },
    read: ({ body }) => readEvent(body),
};

function readEvent(body: unknown): Draft | undefined {
    const event = own(body, 'event');
    const former = listOf(own(body, 'messages'))[0];
    const type = pick(event, 'event_type') || lineOf(own(formerNames, pick(former, 'event')));
    const data = own(event, 'data') ?? own(former, 'incident');
    const incident = own(data, 'incident') ?? data;
    const number = pick(incident, 'number incident_number');
    const people = listOf(own(data, 'assignees'))
        .slice(0, 3)
        .map((it) => textOf(own(it, 'summary'), 40))
        .filter((it) => it !== '');
    const agent = own(event, 'agent') ?? get(former, 'log_entries.0.agent');
    const service = pick(data, 'service.summary service.name incident.service.summary', 80);
    const who = pick(agent, 'summary name', 40) || pick(event, 'client.name', 40);
    return formatEvent(own(events, type), {
        about: data,
        values: {
            where: bold(service) || '*PagerDuty*',
            // The service is its own agent for what happens automatically.
            who: who === '' || who === service ? 'PagerDuty' : escapeText(who),
            '#': link(
                own(incident, 'html_url'),
                `${number && `#${number} `}${pick(incident, 'title summary', 120)}`.trim(),
            ),
            people: people.join(', '),
            time: durationBetween(own(data, 'created_at'), own(event, 'occurred_at') ?? own(former, 'created_on')),
        },
        quoted: own(data, 'content') ?? own(data, 'message'),
    });
}
