import type { Draft } from '../core/Draft';
import { colorOf, withWhere } from '../core/Draft';
import { excerptOf } from '../core/excerpt';
import { link } from '../core/links';
import type { Service } from '../core/Service';
import { bold, escapeText, pick } from '../core/text';

/** Zabbix, by a media type of one's own; which parameters it has its owner decides. */
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

/** A parameter; what Zabbix did not fill in is the name of its macro, or a word for it. */
function macro(body: unknown, names: string, longest = 60): string {
    const filled = names.split(' ').map((name) => pick(body, name, longest));
    return filled.find((it) => it !== '' && !/^(\{[^{}]*\}|\*UNKNOWN\*)$/.test(it)) ?? '';
}

/** What somebody did to a problem, of several things the one that says most. */
function verbOf(action: string): string {
    return /\bclosed\b/.test(action)
        ? 'closed'
        : /\backnowledged\b/.test(action)
          ? 'acknowledged'
          : /\bcommented\b/.test(action)
            ? 'commented on'
            : /\bunsuppressed\b/.test(action)
              ? 'no longer suppresses'
              : /\bsuppressed\b/.test(action)
                ? 'suppressed'
                : /\bchanged severity\b/.test(action)
                  ? 'changed the severity of'
                  : 'updated';
}

function addressOf(body: unknown): string {
    const [base, event, trigger] = ['zabbix_url', 'event_id', 'trigger_id'].map((name) => macro(body, name, 200));
    return base && event && trigger
        ? `${base.replace(/\/$/, '')}/tr_events.php?triggerid=${trigger}&eventid=${event}`
        : macro(body, 'link event_link url', 500);
}
