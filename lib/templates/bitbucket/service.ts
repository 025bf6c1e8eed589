import type { Draft, Happening } from '../core/Draft';
import { tell } from '../core/Draft';
import { link } from '../core/links';
import type { Chosen, Service } from '../core/Service';
import { pick, rawText, textOf } from '../core/text';
import { get, own } from '../core/values';
import { draftOf } from '../forges/draftOf';
import { shortId } from '../forges/push';
import { isSigned } from '../signatures/isSigned';
import { events } from './events';
import { placeOf } from './placeOf';
import { readPush } from './readPush';

/** Bitbucket Cloud. */
export const service: Service = {
    verify: (delivery, secret) => isSigned(delivery, secret, 'x-hub-signature', 'sha256='),
    read: ({ body, headers }, chosen) => readEvent(pick(headers, 'x-event-key'), body, chosen),
};

function readEvent(event: string, body: unknown, chosen: Chosen): Draft | undefined {
    if (event === 'repo:push') {
        return readPush(body);
    }
    const state =
        pick(body, 'commit_status.state') ||
        (event === 'issue:updated' && get(body, 'changes.status') !== undefined ? 'status' : '');
    const told = own(own(events, event), state);
    return state === 'SUCCESSFUL' && !chosen('success') ? undefined : tell(told, happeningOf(body));
}

/** An event, for the formats. */
function happeningOf(body: unknown): Happening {
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
            ...placeOf(body),
            '#': link(url, `${number && `#${number} `}${title}`.trim()),
            draft: draftOf(about, title),
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
