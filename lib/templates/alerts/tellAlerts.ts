import type { Draft } from '../core/Draft';
import { colorOf } from '../core/Draft';
import { bold, pick } from '../core/text';
import { get, own } from '../core/values';
import type { Alert } from './Alert';
import { isResolved, readAlert } from './Alert';

/** Alerts that are told at once: one in a line with its details, more of them counted, and a line for each. */
export function tellAlerts(
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
            text: `${icon} ${bold(first.name) || '*Alert*'} ${toldOf(first)}`,
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
        lines: shown.map((it) => sayLine(it, isOne, state)),
        total,
    };
}

/** What tells rules apart, as it is: there may be thousands of alerts. */
function ruleOf(alert: unknown): unknown {
    return get(alert, 'labels.rulename') ?? get(alert, 'labels.alertname');
}

/** What groups of alerts have in common. */
function nameOf(body: unknown): string {
    const labels = own(body, 'groupLabels');
    return Object.keys(Object(labels) as object)
        .slice(0, 3)
        .map((name) => pick(labels, name, 40))
        .filter((it) => it !== '')
        .join(' ');
}

/** One of several alerts, without what is said of them all; addresses are long, so that it has only its first. */
function sayLine(alert: Alert, isOne: boolean, state: string): string {
    const { isResolved: over, told } = alert;
    const [source = ''] = alert.sources.split(' ');
    const name = isOne ? '' : bold(alert.name);
    const said =
        !over && told && alert.state === state
            ? `${told}${source && ` ${source}`}`
            : toldOf({ ...alert, sources: source });
    return `- ${name && `${name} `}${said}`;
}

function toldOf({ isResolved: over, state, told, after, sources }: Alert): string {
    const how = over ? `resolved${after && ` after ${after}`}` : state || 'firing';
    return how + (told && `: ${told}`) + (sources && ` ${sources}`);
}

function iconOf({ isResolved: over, state }: Alert): string {
    return over
        ? ':white_check_mark:'
        : /^(warn|info|low|minor|notice|p[3-5]$|no data)/i.test(state)
          ? ':warning:'
          : ':fire:';
}
