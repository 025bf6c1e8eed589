import type { Draft, Happening } from '../core/Draft';
import { tell } from '../core/Draft';
import { link } from '../core/links';
import type { Chosen } from '../core/Service';
import { bold, pick, textOf } from '../core/text';
import { get, listOf, own } from '../core/values';
import { events } from './events';
import { plainOf } from './plainOf';
import { readChanges } from './readChanges';
import { sprintOf } from './sprintOf';

/** An event of Jira. */
export function readEvent(body: unknown, chosen: Chosen): Draft | undefined {
    const [event, type] = [pick(body, 'webhookEvent'), pick(body, 'issue_event_type_name')];
    const happening = happeningOf(body, chosen);
    if (event !== 'jira:issue_updated') {
        const draft = tell(own(events, event), happening);
        // Servers tell no issue there, but send a change of the issue as well.
        return event === 'comment_created' && pick(body, 'issue.key') === '' ? undefined : draft;
    }
    const said = own(body, 'comment') !== undefined && !/^issue_comment_(edited|deleted)$/.test(type);
    const told = readChanges(body);
    if (told === '') {
        return said && !pick(body, 'issue.self', 300).includes('.atlassian.net/')
            ? tell(events.comment_created, happening)
            : undefined;
    }
    if (happening.values['#'] === '') {
        return undefined;
    }
    const isDone = get(body, 'issue.fields.status.statusCategory.key') === 'done' && told.startsWith('moved');
    const { values } = happening;
    // Names in it are of the service: they are filled in as they are.
    return tell(`${isDone ? ':white_check_mark: {who} ' : ''}{told}${said ? '|grey' : ''}`, {
        ...happening,
        values: { ...values, told: `${isDone ? '' : `${values.who} `}${told.replace('{#}', () => values['#'])}` },
    });
}

/** An event, for the formats. */
function happeningOf(
    body: unknown,
    chosen: Chosen,
): Happening & { readonly values: { readonly who: string; readonly '#': string } } {
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
            labels: chosen('labels') && labels.length > 0 ? ` · ${labels.join(', ')}` : '',
        },
        quoted: plainOf(
            get(body, 'comment.body') ??
                get(issue, 'fields.description') ??
                get(body, 'version.description') ??
                get(body, 'sprint.goal'),
        ),
    };
}
