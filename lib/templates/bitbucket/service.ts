import type { Draft, EventDetails } from '../core/Draft';
import { formatEvent } from '../core/Draft';
import { link } from '../core/links';
import type { HasOption, Service } from '../core/Service';
import { pick, rawText, textOf } from '../core/text';
import { get, own } from '../core/values';
import { draftPrefix } from '../forges/draftPrefix';
import { shortId } from '../forges/formatPush';
import { isSigned } from '../signatures/isSigned';
import { events } from './events';
import { repositoryAndActor } from './repositoryAndActor';
import { readPush } from './readPush';

/** Bitbucket Cloud. */
export const service: Service = {
    verify: (delivery, secret) => isSigned(delivery, secret, 'x-hub-signature', 'sha256='),
    read: ({ body, headers }, hasOption) => readEvent(pick(headers, 'x-event-key'), body, hasOption),
};

function readEvent(event: string, body: unknown, hasOption: HasOption): Draft | undefined {
    if (event === 'repo:push') {
        return readPush(body);
    }
    const state =
        pick(body, 'commit_status.state') ||
        (event === 'issue:updated' && get(body, 'changes.status') !== undefined ? 'status' : '');
    const format = own(own(events, event), state);
    return state === 'SUCCESSFUL' && !hasOption('success') ? undefined : formatEvent(format, eventDetails(body));
}

/** What the formats need of an event. */
function eventDetails(body: unknown): EventDetails {
    const [request, comment, status] = [own(body, 'pullrequest'), own(body, 'comment'), own(body, 'commit_status')];
    const about = request ?? own(body, 'issue') ?? status ?? own(body, 'commit');
    const number = status === undefined ? pick(about, 'id') : '';
    const title = pick(about, 'title name key', 120) || shortId(own(about, 'hash'));
    const url =
        pick(comment, 'links.html.href', 500) || pick(about, status === undefined ? 'links.html.href' : 'url', 500);
    return {
        body,
        about,
        values: {
            ...repositoryAndActor(body),
            '#': link(url, `${number && `#${number} `}${title}`.trim()),
            draft: draftPrefix(about, title),
            refname: textOf(own(status, 'refname')),
        },
        // People are mentioned by their ids.
        quoted: rawText(
            get(comment, 'content.raw') ??
                own(about, 'description') ??
                get(about, 'summary.raw') ??
                get(about, 'content.raw'),
        ).replace(/@\{[\w:-]*\}/g, 'somebody'),
    };
}
