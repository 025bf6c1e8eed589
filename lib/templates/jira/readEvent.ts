import type { Draft, EventDetails } from '../core/Draft';
import { formatEvent } from '../core/Draft';
import { link } from '../core/links';
import type { HasOption } from '../core/Service';
import { bold, pick, textOf } from '../core/text';
import { get, listOf, own } from '../core/values';
import { events } from './events';
import { plainText } from './plainText';
import { readChanges } from './readChanges';
import { sprintOf } from './sprintOf';

/** An event of Jira. */
export function readEvent(body: unknown, hasOption: HasOption): Draft | undefined {
    const [event, type] = [pick(body, 'webhookEvent'), pick(body, 'issue_event_type_name')];
    const details = eventDetails(body, hasOption);
    if (event !== 'jira:issue_updated') {
        const draft = formatEvent(own(events, event), details);
        // Jira Server sends no issue with this event, but an `issue_updated` as well.
        return event === 'comment_created' && pick(body, 'issue.key') === '' ? undefined : draft;
    }
    const hasComment = own(body, 'comment') !== undefined && !/^issue_comment_(edited|deleted)$/.test(type);
    const summary = readChanges(body);
    if (summary === '') {
        return hasComment && !pick(body, 'issue.self', 300).includes('.atlassian.net/')
            ? formatEvent(events.comment_created, details)
            : undefined;
    }
    if (details.values['#'] === '') {
        return undefined;
    }
    const isDone = get(body, 'issue.fields.status.statusCategory.key') === 'done' && summary.startsWith('moved');
    const { values } = details;
    // It holds names from the service, so it is filled in as a value and not as a format.
    return formatEvent(`${isDone ? ':white_check_mark: {who} ' : ''}{changes}${hasComment ? '|grey' : ''}`, {
        ...details,
        values: { ...values, changes: `${isDone ? '' : `${values.who} `}${summary.replace('{#}', () => values['#'])}` },
    });
}

/** What the formats need of an event. */
function eventDetails(
    body: unknown,
    hasOption: HasOption,
): EventDetails & { readonly values: { readonly who: string; readonly '#': string } } {
    const issue = own(body, 'issue');
    const key = pick(issue, 'key', 40);
    const [base = '', ...rest] = pick(issue, 'self', 300).split('/rest/');
    const labels = listOf(get(issue, 'fields.labels'))
        .slice(0, 5)
        .map((it) => textOf(it, 40))
        .filter((it) => it !== '');
    return {
        body,
        about: issue,
        values: {
            where: bold(
                pick(issue, 'fields.project.name fields.project.key', 60) || key.replace(/-\d+$/, '') || 'Jira',
            ),
            who:
                textOf(pick(body, 'user.displayName user.name comment.author.displayName comment.author.name'), 40) ||
                'Jira',
            kind: textOf(get(issue, 'fields.issuetype.name'), 40).toLowerCase() || 'issue',
            '#': link(
                key && rest.length > 0 ? `${base}/browse/${key}` : '',
                `${key} ${pick(issue, 'fields.summary', 120)}`.trim(),
            ),
            sprint: sprintOf(get(body, 'sprint.name')),
            assignee: textOf(pick(issue, 'fields.assignee.displayName fields.assignee.name'), 40),
            labels: hasOption('labels') && labels.length > 0 ? ` · ${labels.join(', ')}` : '',
        },
        quoted: plainText(
            get(body, 'comment.body') ??
                get(issue, 'fields.description') ??
                get(body, 'version.description') ??
                get(body, 'sprint.goal'),
        ),
    };
}
