import type { Draft } from '../core/Draft';
import { link } from '../core/links';
import { bold, firstLine, pick, textOf } from '../core/text';
import { get, listOf, own } from '../core/values';

/** Icon and text of each state; paused and pending rules are not posted. */
const STATES = { alerting: ':fire: firing', ok: ':white_check_mark: resolved', no_data: ':warning: no data' };

/** An alert as Grafana sent it up to version 8. */
export function readLegacy(body: unknown): Draft | undefined {
    const [icon = '', state = ''] = pick(STATES, pick(body, 'state') || '-').split(/ (.*)/);
    const name = bold(pick(body, 'ruleName title', 80));
    const message = textOf(firstLine(own(body, 'message'), 200), 200);
    const source = link(own(body, 'ruleUrl'), 'source');
    const matches = state === 'resolved' ? [] : listOf(own(body, 'evalMatches'));
    return state === '' || name === ''
        ? undefined
        : {
              text: `${icon} ${name} ${state}${message && `: ${message}`}${source.startsWith('<') ? ` ${source}` : ''}`,
              lines: matches.slice(0, 5).flatMap(formatMatch),
              total: matches.length,
              image: pick(body, 'imageUrl', 500),
          };
}

/** A metric with its value. */
function formatMatch(match: unknown): readonly string[] {
    const [metric, value] = [textOf(own(match, 'metric'), 80), textOf(get(match, 'value'), 40)];
    return metric && value ? [`- ${metric}: ${value}`] : [];
}
