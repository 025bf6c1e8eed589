import { durationBetween } from '../core/durations';
import { link } from '../core/links';
import { excerptOf } from '../core/excerpt';
import { escapeText, firstLine, pick, textOf } from '../core/text';
import { listOf, own } from '../core/values';

/** An alert of Alertmanager or Grafana, as texts to show. */
export interface Alert {
    readonly name: string;
    readonly isResolved: boolean;
    /** `error`, `no data`, or the severity. */
    readonly state: string;
    /** Its subject and its summary. */
    readonly summary: string;
    readonly details: string;
    /** How long it was firing. */
    readonly after: string;
    readonly sources: string;
}

/** Labels that identify an alert's subject, the best first. */
const SUBJECTS = 'instance host hostname pod node container service job device';

/** Labels that do not describe the problem. */
const UNINFORMATIVE = /^(alertname|severity|priority|level|rulename|grafana_folder|prometheus|monitor|__.*|.*_?u?id)$/i;

/** Whether an alert is resolved. */
export function isResolved(alert: unknown): boolean {
    return own(alert, 'status') === 'resolved';
}

/** Reads an alert; `silence` is the URL to silence it at, unless the alert has its own. */
export function readAlert(alert: unknown, silence: unknown): Alert {
    const [labels, notes] = [own(alert, 'labels'), own(alert, 'annotations')];
    const rule = pick(labels, 'alertname', 80);
    const [, missing = ''] = /^Datasource(NoData|Error)$/.exec(rule) ?? [];
    const summary = firstLine(pick(notes, 'summary title message description Error', 300), 200);
    const subject = pick(labels, SUBJECTS, 80);
    const withSubject = summary && !summary.includes(subject) ? `${subject}: ${summary}` : summary;
    const details = excerptOf(own(notes, 'description') ?? own(notes, 'message'));
    const over = isResolved(alert);
    return {
        name: missing ? pick(labels, 'rulename alertname', 80) : rule,
        isResolved: over,
        state: missing
            ? missing === 'Error'
                ? 'error'
                : 'no data'
            : textOf(pick(labels, 'severity priority level'), 20),
        summary: escapeText(withSubject || describeLabels(labels)),
        details: details.startsWith(summary.replace(/…$/, '')) && details.length <= summary.length + 1 ? '' : details,
        after: durationBetween(own(alert, 'startsAt'), own(alert, 'endsAt')),
        sources: [
            ['source', own(alert, 'generatorURL')],
            ['panel', pick(alert, 'panelURL dashboardURL', 500)],
            ['silence', over ? '' : (own(alert, 'silenceURL') ?? silence)],
            ['runbook', own(notes, 'runbook_url')],
        ]
            .map(([label, url]) => link(url, String(label)))
            .filter((it) => it.startsWith('<'))
            .slice(0, 3)
            .join(' '),
    };
}

/** Up to three labels, in place of a summary. */
function describeLabels(labels: unknown): string {
    return Object.keys(Object(labels) as object)
        .filter((name) => !UNINFORMATIVE.test(name) && pick(labels, name) !== '')
        .slice(0, 3)
        .map((name) => `${name} ${pick(labels, name, 60)}`)
        .join(', ');
}

/** The alerts of a body, the resolved ones last. */
export function alertsOf(body: unknown): readonly unknown[] {
    const alerts = listOf(own(body, 'alerts')).filter((it) => typeof own(it, 'status') === 'string');
    return [...alerts.filter((it) => !isResolved(it)), ...alerts.filter(isResolved)];
}
