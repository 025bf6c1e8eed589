import { formatEvent } from '../core/Draft';
import type { Draft, EventDetails } from '../core/Draft';
import { durationBetween } from '../core/durations';
import { link } from '../core/links';
import type { Service } from '../core/Service';
import { bold, firstLine, pick, textOf } from '../core/text';
import { get, own } from '../core/values';
import { isSigned } from '../signatures/isSigned';
import { events } from './events';

/** Sentry's internal integrations, and its legacy webhook plugin. */
export const service: Service = {
    verify: (delivery, secret) => isSigned(delivery, secret, 'sentry-hook-signature'),
    read: ({ body, headers }) => readEvent(pick(headers, 'sentry-hook-resource'), body),
};

function readEvent(resource: string, body: unknown): Draft | undefined {
    const data = own(body, 'data');
    const known = ['metric_alert', 'issue', 'comment'].find((it) => own(data, it));
    const kind = resource === '' ? (known ?? 'event_alert') : resource;
    const isLegacy = data === undefined && pick(body, 'project_name project_slug project culprit') !== '';
    const action = pick(body, 'action');
    const seldom = action === 'created' && /^(warning|info|debug|sample)$/.test(pick(data, 'issue.level'));
    return isLegacy
        ? formatEvent(events.legacy[''], eventDetails(body, body))
        : formatEvent(own(own(events, kind), seldom ? 'warned' : action), eventDetails(body, data));
}

/** Paths of titles, the best first. */
const TITLES = [
    'metric_alert.alert_rule.name',
    'description_title',
    'event.title',
    'event.metadata.title',
    'issue.title',
    'message',
    'event.message',
    'event.logentry.formatted',
];

/** What the formats need of an event. A field `url` is an API address, except in the legacy plugin. */
function eventDetails(body: unknown, data: unknown): EventDetails {
    const alert = own(data, 'metric_alert');
    const url = pick(data, 'event.web_url issue.web_url issue.permalink web_url', 500);
    const title = TITLES.map((path) => pick(data, path, 120)).find((it) => it !== '' && !it.startsWith('<unlabeled'));
    return {
        body: own(body, 'data'),
        about: own(data, 'issue') ?? data,
        values: {
            where: bold(projectOf(data)),
            who: textOf(get(body, 'actor.name'), 40) || 'Somebody',
            '#': link(
                url || (data === body ? own(body, 'url') : ''),
                `${pick(data, 'issue.shortId', 60)} ${title ?? ''}`.trim(),
            ),
            // Anonymous functions (`?`) tell nothing.
            culprit: textOf(pick(data, 'event.culprit issue.culprit culprit').replace(/^\?.*/, '')),
            assignee: textOf(pick(data, 'assignee.name issue.assignedTo.name'), 40),
            summary: textOf(firstLine(own(data, 'description_text'), 120), 120),
            time: durationBetween(own(alert, 'date_started'), own(alert, 'date_closed')),
        },
        quoted: own(data, 'comment'),
    };
}

/** The project; alert events mention it only in an address. */
function projectOf(data: unknown): string {
    const [, project = ''] = /\/projects\/[^/]+\/([^/]+)\//.exec(pick(data, 'event.url', 300)) ?? [];
    return (
        pick(data, 'issue.project.name issue.project.slug project_slug project_name metric_alert.projects.0', 80) ||
        project
    );
}
