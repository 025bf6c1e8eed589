import { tell } from '../core/Draft';
import type { Draft, Happening } from '../core/Draft';
import { between } from '../core/durations';
import { link } from '../core/links';
import type { Service } from '../core/Service';
import { bold, firstLine, pick, textOf } from '../core/text';
import { get, own } from '../core/values';
import { isSigned } from '../signatures/isSigned';
import { events } from './events';

/** Sentry's internal integrations, and its older plugin. */
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
        ? tell(events.legacy[''], happeningOf(body, body))
        : tell(own(own(events, kind), seldom ? 'warned' : action), happeningOf(body, data));
}

/** Where something is called what it is, the best first. */
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

/** An event, for the formats. Addresses called `url` are for programs, but for those of the plugin. */
function happeningOf(body: unknown, data: unknown): Happening {
    const alert = own(data, 'metric_alert');
    const url = pick(data, 'event.web_url issue.web_url issue.permalink web_url', 500);
    const title = TITLES.map((path) => pick(data, path, 120)).find((it) => it !== '' && !it.startsWith('<unlabeled'));
    return {
        body: own(body, 'data'),
        about: own(data, 'issue') ?? data,
        values: {
            where: bold(placeOf(data)),
            who: textOf(get(body, 'actor.name'), 40) || 'Somebody',
            '#': link(
                url || (data === body ? own(body, 'url') : ''),
                `${pick(data, 'issue.shortId', 60)} ${title ?? ''}`.trim(),
            ),
            // What has no name in the code says nothing.
            culprit: textOf(pick(data, 'event.culprit issue.culprit culprit').replace(/^\?.*/, '')),
            assignee: textOf(pick(data, 'assignee.name issue.assignedTo.name'), 40),
            said: textOf(firstLine(own(data, 'description_text'), 120), 120),
            time: between(own(alert, 'date_started'), own(alert, 'date_closed')),
        },
        quoted: own(data, 'comment'),
    };
}

/** The project; events of alerts tell it only in an address. */
function placeOf(data: unknown): string {
    const [, project = ''] = /\/projects\/[^/]+\/([^/]+)\//.exec(pick(data, 'event.url', 300)) ?? [];
    return (
        pick(data, 'issue.project.name issue.project.slug project_slug project_name metric_alert.projects.0', 80) ||
        project
    );
}
