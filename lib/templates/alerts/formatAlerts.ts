import type { Draft } from '../core/Draft';
import { colorOf } from '../core/Draft';
import { bold, pick } from '../core/text';
import { get, own } from '../core/values';
import type { Alert } from './Alert';
import { isResolved, readAlert } from './Alert';

/** A group of alerts: a single one in one line with its details; of several their counts, and a line for each. */
export function formatAlerts(
    body: unknown,
    alerts: readonly unknown[],
    silenceOf: (alert: unknown) => unknown,
): Draft | undefined {
    const [first, ...others] = alerts.slice(0, 5).map((it) => readAlert(it, silenceOf(it)));
    if (first === undefined) {
        return undefined;
    }
    const cut = own(body, 'truncatedAlerts');
    const total = alerts.length + (typeof cut === 'number' && cut > 0 && cut < 1e6 ? Math.floor(cut) : 0);
    const shown = [first, ...others];
    const icon = shown.some((it) => iconOf(it) === ':fire:') ? ':fire:' : iconOf(first);
    if (total === 1) {
        return {
            text: `${icon} ${bold(first.name) || '*Alert*'} ${describeAlert(first)}`,
            excerpt: first.isResolved ? '' : first.details,
            color: colorOf(icon === ':fire:' ? 'red' : 'amber'),
        };
    }
    const isOne = alerts.every((it) => ruleOf(it) === ruleOf(alerts[0]));
    const over = alerts.filter(isResolved).length;
    const counts = [
        alerts.length > over ? `${alerts.length - over} firing` : '',
        over > 0 ? `${over} resolved` : '',
    ].filter((it) => it !== '');
    const isAlike = shown.every((it) => it.isResolved || it.state === first.state) && over < alerts.length;
    const state = isAlike ? first.state : '';
    return {
        text: `${icon} ${bold(isOne ? first.name : nameOf(body)) || '*Alerts*'} ${counts.join(', ')}${state && ` · ${state}`}`,
        lines: shown.map((it) => formatLine(it, isOne, state)),
        total,
    };
}

/** The rule of an alert, unformatted: there may be thousands of alerts. */
function ruleOf(alert: unknown): unknown {
    return get(alert, 'labels.rulename') ?? get(alert, 'labels.alertname');
}

/** The labels that a group of alerts has in common. */
function nameOf(body: unknown): string {
    const labels = own(body, 'groupLabels');
    return Object.keys(Object(labels) as object)
        .slice(0, 3)
        .map((name) => pick(labels, name, 40))
        .filter((it) => it !== '')
        .join(' ');
}

/** One of several alerts, without what they have in common, and with one link only. */
function formatLine(alert: Alert, isOne: boolean, state: string): string {
    const { isResolved: over, summary } = alert;
    const [source = ''] = alert.sources.split(' ');
    const name = isOne ? '' : bold(alert.name);
    const text =
        !over && summary && alert.state === state
            ? `${summary}${source && ` ${source}`}`
            : describeAlert({ ...alert, sources: source });
    return `- ${name && `${name} `}${text}`;
}

function describeAlert({ isResolved: over, state, summary, after, sources }: Alert): string {
    const how = over ? `resolved${after && ` after ${after}`}` : state || 'firing';
    return how + (summary && `: ${summary}`) + (sources && ` ${sources}`);
}

function iconOf({ isResolved: over, state }: Alert): string {
    if (over) {
        return ':white_check_mark:';
    }
    return /^(warn|info|low|minor|notice|p[3-5]$|no data)/i.test(state) ? ':warning:' : ':fire:';
}
