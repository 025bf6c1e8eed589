import { between } from '../core/durations';
import { link } from '../core/links';
import { excerptOf } from '../core/excerpt';
import { escapeText, firstLine, pick, textOf } from '../core/text';
import { listOf, own } from '../core/values';

/** An alert as Alertmanager and Grafana send it, in words. */
export interface Alert {
    readonly name: string;
    readonly isResolved: boolean;
    /** What is wrong beside that it fires, or how bad it is. */
    readonly state: string;
    /** What is said of it, and whom it is about. */
    readonly told: string;
    readonly details: string;
    /** How long it fired. */
    readonly after: string;
    readonly sources: string;
}

/** What tells alerts of one rule apart, the best first. */
const SUBJECTS = 'instance host hostname pod node container service job device';

/** Labels that say nothing about what is wrong. */
const UNSAID = /^(alertname|severity|priority|level|rulename|grafana_folder|prometheus|monitor|__.*|.*_?u?id)$/i;

/** Whether an alert is over. */
export function isResolved(alert: unknown): boolean {
    return own(alert, 'status') === 'resolved';
}

/** An alert in words; `silence` is an address where it can be silenced, if the service tells none. */
export function readAlert(alert: unknown, silence: unknown): Alert {
    const [labels, notes] = [own(alert, 'labels'), own(alert, 'annotations')];
    const rule = pick(labels, 'alertname', 80);
    const [, missing = ''] = /^Datasource(NoData|Error)$/.exec(rule) ?? [];
    const summary = firstLine(pick(notes, 'summary title message description Error', 300), 200);
    const subject = pick(labels, SUBJECTS, 80);
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
        told: escapeText(summary ? (summary.includes(subject) ? summary : `${subject}: ${summary}`) : saidBy(labels)),
        details: details.startsWith(summary.replace(/…$/, '')) && details.length <= summary.length + 1 ? '' : details,
        after: between(own(alert, 'startsAt'), own(alert, 'endsAt')),
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

/** Labels in place of a sentence. */
function saidBy(labels: unknown): string {
    return Object.keys(Object(labels) as object)
        .filter((name) => !UNSAID.test(name) && pick(labels, name) !== '')
        .slice(0, 3)
        .map((name) => `${name} ${pick(labels, name, 60)}`)
        .join(', ');
}

/** The alerts of a body; those that are over last. */
export function alertsOf(body: unknown): readonly unknown[] {
    const alerts = listOf(own(body, 'alerts')).filter((it) => typeof own(it, 'status') === 'string');
    return [...alerts.filter((it) => !isResolved(it)), ...alerts.filter(isResolved)];
}
