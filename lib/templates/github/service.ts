import type { Draft } from '../core/Draft';
import { formatEvent } from '../core/Draft';
import type { HasOption, Service } from '../core/Service';
import { pick } from '../core/text';
import { get, own } from '../core/values';
import { isSigned } from '../signatures/isSigned';
import { events } from './events';
import { eventDetails } from '../hub/eventDetails';
import { readPush } from '../hub/readPush';

/** GitHub, and GitHub Enterprise Server. */
export const service: Service = {
    verify: (delivery, secret) => isSigned(delivery, secret, 'x-hub-signature-256', 'sha256='),
    read: ({ body, headers }, hasOption) => readEvent(pick(headers, 'x-github-event'), body, hasOption),
};

/** An event with a body as GitHub's. */
export function readEvent(event: string, body: unknown, hasOption: HasOption): Draft | undefined {
    if (event === 'push') {
        return readPush(body);
    }
    const action = pick(body, 'action');
    // Where an action says less than another field.
    const state = /^(completed|submitted|created|)$/.test(action)
        ? pick(body, 'review.state deployment_status.state workflow_run.conclusion ref_type').toLowerCase()
        : action === 'closed' && get(body, 'pull_request.merged') === true && 'merged';
    const table = own(events, event);
    const details = eventDetails(body, hasOption);
    const draft = formatEvent(own(table, state || action) ?? own(table, action), details);
    const isWanted =
        state === 'success'
            ? hasOption(state) || /^prod/i.test(pick(details.about, 'environment'))
            : state !== 'commented' || draft?.excerpt;
    return isWanted ? draft : undefined;
}
