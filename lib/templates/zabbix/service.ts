import type { Draft } from '../core/Draft';
import { colorOf, withWhere } from '../core/Draft';
import { excerptOf } from '../core/excerpt';
import { link } from '../core/links';
import type { Service } from '../core/Service';
import { bold, escapeText, pick } from '../core/text';

/** Zabbix, through a custom media type; its owner decides which parameters it has. */
export const service: Service = { read: ({ body }) => readProblem(body) };

function readProblem(body: unknown): Draft | undefined {
    const name = macro(body, 'event_name trigger_name trigger alert_subject', 200).replace(
        /^(Problem|Resolved( in [^:]*)?): /,
        '',
    );
    const state = macro(body, 'event_value status event_status trigger_status').toUpperCase();
    const severity = escapeText(macro(body, 'event_severity severity trigger_severity', 40).toLowerCase());
    const title = link(addressOf(body), name);
    const where = bold(macro(body, 'host_name hostname host', 80));
    const data = escapeText(macro(body, 'event_opdata opdata item', 120));
    if (name === '') {
        return undefined;
    }
    if (macro(body, 'event_update_status') === '1') {
        const who = escapeText(macro(body, 'event_update_user', 80).replace(/ \(.*\)$/, '')) || 'Somebody';
        return {
            text: withWhere(where, `${who} ${verbOf(macro(body, 'event_update_action', 200))} ${title}`),
            excerpt: excerptOf(macro(body, 'event_update_message', 300)),
            color: colorOf('grey'),
        };
    }
    if (/^(0|OK|RESOLVED)$/.test(state)) {
        const after = macro(body, 'event_duration', 20);
        return {
            text: `:white_check_mark: ${withWhere(where, `resolved${after && ` after ${escapeText(after)}`}: ${title}`)}`,
        };
    }
    const isGrave = /^(high|disaster|critical)/.test(severity) || /^[45]$/.test(macro(body, 'event_nseverity'));
    return /^(1|PROBLEM)$/.test(state)
        ? {
              text: `${isGrave ? ':fire:' : ':warning:'} ${withWhere(where, `${severity && `${severity}: `}${title}${data && ` · ${data}`}`)}`,
              excerpt: excerptOf(macro(body, 'trigger_description', 1000)),
              color: colorOf(isGrave ? 'red' : 'amber'),
          }
        : undefined;
}

/** The first filled parameter; one that Zabbix left unfilled still holds its macro, or `*UNKNOWN*`. */
function macro(body: unknown, names: string, longest = 60): string {
    const filled = names.split(' ').map((name) => pick(body, name, longest));
    return filled.find((it) => it !== '' && !/^(\{[^{}]*\}|\*UNKNOWN\*)$/.test(it)) ?? '';
}

/** Verbs for the actions of an update, the most notable first. */
const VERBS: readonly (readonly [RegExp, string])[] = [
    [/\bclosed\b/, 'closed'],
    [/\backnowledged\b/, 'acknowledged'],
    [/\bcommented\b/, 'commented on'],
    [/\bunsuppressed\b/, 'no longer suppresses'],
    [/\bsuppressed\b/, 'suppressed'],
    [/\bchanged severity\b/, 'changed the severity of'],
];

/** The verb for an update of a problem. */
function verbOf(action: string): string {
    return VERBS.find(([pattern]) => pattern.test(action))?.[1] ?? 'updated';
}

function addressOf(body: unknown): string {
    const [base, event, trigger] = ['zabbix_url', 'event_id', 'trigger_id'].map((name) => macro(body, name, 200));
    return base && event && trigger
        ? `${base.replace(/\/$/, '')}/tr_events.php?triggerid=${trigger}&eventid=${event}`
        : macro(body, 'link event_link url', 500);
}
