import type { Draft } from '../core/Draft';
import { formatEvent } from '../core/Draft';
import { link } from '../core/links';
import type { Service } from '../core/Service';
import { bold, pick, textOf } from '../core/text';
import { get, own } from '../core/values';
import { draftPrefix } from '../forges/draftPrefix';
import { shortId } from '../forges/formatPush';
import { isSigned } from '../signatures/isSigned';
import { events } from './events';
import type { Source } from './readPush';
import { readPush } from './readPush';

/** Bitbucket Server and Data Center. */
export const service: Service = {
    verify: (delivery, secret) => isSigned(delivery, secret, 'x-hub-signature', 'sha256='),
    read: ({ body, headers }) => readEvent(pick(body, 'eventKey') || pick(headers, 'x-event-key'), body),
};

function readEvent(event: string, body: unknown): Draft | undefined {
    const request = own(body, 'pullRequest');
    const { where, who, base } = sourceOf(body, own(body, 'repository') ?? get(request, 'toRef.repository'));
    if (event === 'repo:refs_changed') {
        return readPush(body, { where, who, base });
    }
    const [id, commit] = [pick(request, 'id'), pick(body, 'commit')];
    const path = id ? `pull-requests/${id}` : `commits/${commit}`;
    return formatEvent(own(events, event), {
        about: request,
        values: {
            where: event === 'diagnostics:ping' ? '' : where,
            who,
            '#': link(
                pick(request, 'links.self.0.href', 500) || (base && `${base}/${path}`),
                `${id && `#${id} `}${pick(request, 'title', 120) || shortId(commit)}`.trim(),
            ),
            draft: draftPrefix(request, pick(request, 'title')),
        },
        quoted: get(body, 'comment.text') ?? own(request, 'description'),
    });
}

/** The source of a delivery; some installations send no addresses, and then there is nothing to link to. */
function sourceOf(body: unknown, repository: unknown): Source {
    const names = [pick(repository, 'project.key', 40), pick(repository, 'slug name', 60)];
    return {
        where: bold(names.filter((it) => it !== '').join('/')),
        who: textOf(pick(body, 'actor.displayName actor.name'), 40) || 'Somebody',
        base: pick(repository, 'links.self.0.href', 300).replace(/\/browse\/?$/, ''),
    };
}
