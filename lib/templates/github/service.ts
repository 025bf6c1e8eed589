import type { Draft } from '../core/Draft';
import { tell } from '../core/Draft';
import type { Chosen, Service } from '../core/Service';
import { pick } from '../core/text';
import { get, own } from '../core/values';
import { isSigned } from '../signatures/isSigned';
import { events } from './events';
import { happeningOf } from '../hub/happeningOf';
import { readPush } from '../hub/readPush';

/** GitHub, and GitHub Enterprise Server. */
export const service: Service = {
    verify: (delivery, secret) => isSigned(delivery, secret, 'x-hub-signature-256', 'sha256='),
    read: ({ body, headers }, chosen) => readEvent(pick(headers, 'x-github-event'), body, chosen),
};

/** An event with a body as GitHub's. */
export function readEvent(event: string, body: unknown, chosen: Chosen): Draft | undefined {
    if (event === 'push') {
        return readPush(body);
    }
    const action = pick(body, 'action');
    // Where an action says less than another field.
    const state = /^(completed|submitted|created|)$/.test(action)
        ? pick(body, 'review.state deployment_status.state workflow_run.conclusion ref_type').toLowerCase()
        : action === 'closed' && get(body, 'pull_request.merged') === true && 'merged';
    const table = own(events, event);
    const happening = happeningOf(body, chosen);
    const draft = tell(own(table, state || action) ?? own(table, action), happening);
    const told =
        state === 'success'
            ? chosen(state) || /^prod/i.test(pick(happening.about, 'environment'))
            : state !== 'commented' || draft?.excerpt;
    return told ? draft : undefined;
}
