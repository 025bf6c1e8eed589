import type { Draft } from '../core/Draft';
import { tell } from '../core/Draft';
import type { Chosen, Service } from '../core/Service';
import { pick } from '../core/text';
import { get, own } from '../core/values';
import { happeningOf, nameOf } from '../hub/happeningOf';
import { readPush } from '../hub/readPush';
import { isSigned } from '../signatures/isSigned';
import { events } from './events';

/** Gitea, Forgejo and Gogs; the first two send the headers of the others as well. */
export const service: Service = {
    verify: (delivery, secret) =>
        ['gitea', 'forgejo', 'gogs'].some((it) => isSigned(delivery, secret, `x-${it}-signature`)),
    read: ({ body, headers }, chosen) =>
        readEvent(pick(headers, 'x-gitea-event x-forgejo-event x-gogs-event x-github-event'), signed(body), chosen),
};

/** A body with the one who did it, whom Gogs does not tell for some events. */
function signed(body: unknown): unknown {
    const opened =
        own(body, 'action') === 'opened' ? (get(body, 'pull_request.user') ?? get(body, 'issue.user')) : null;
    const sender = own(body, 'sender') ?? get(body, 'comment.user') ?? opened;
    return typeof body === 'object' ? { ...body, sender } : body;
}

function readEvent(event: string, body: unknown, chosen: Chosen): Draft | undefined {
    if (event === 'push') {
        return readPush(body);
    }
    const action = pick(body, 'action');
    const state =
        event === 'pull_request_review'
            ? pick(body, 'review.type')
            : action === 'closed' && get(body, 'pull_request.merged') === true
              ? 'merged'
              : action === 'completed' || action === ''
                ? pick(body, 'workflow_run.conclusion ref_type')
                : action;
    const happening = happeningOf(body, chosen);
    const reviewer = nameOf(body, 'requested_reviewer');
    const draft = tell(own(own(events, event), state), { ...happening, values: { ...happening.values, reviewer } });
    // A review that says nothing is a comment beside the code, of which another event tells.
    const isEmpty = (state || event).endsWith('comment') && state !== 'created' && !draft?.excerpt;
    return isEmpty || (state === 'success' && !chosen(state)) ? undefined : draft;
}
