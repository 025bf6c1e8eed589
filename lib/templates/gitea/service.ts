import type { Draft } from '../core/Draft';
import { formatEvent } from '../core/Draft';
import type { HasOption, Service } from '../core/Service';
import { pick } from '../core/text';
import { get, own } from '../core/values';
import { eventDetails, nameOf } from '../hub/eventDetails';
import { readPush } from '../hub/readPush';
import { isSigned } from '../signatures/isSigned';
import { events } from './events';

/** Gitea, Forgejo and Gogs; the first two send the headers of the others as well. */
export const service: Service = {
    verify: (delivery, secret) =>
        ['gitea', 'forgejo', 'gogs'].some((it) => isSigned(delivery, secret, `x-${it}-signature`)),
    read: ({ body, headers }, hasOption) =>
        readEvent(
            pick(headers, 'x-gitea-event x-forgejo-event x-gogs-event x-github-event'),
            asGitHub(body),
            hasOption,
        ),
};

/**
 * A body in GitHub's shape: with a sender, which Gogs leaves out of some events; with the fork and its origin, which these services
 * swap; and with Forgejo's runs as workflow runs.
 */
function asGitHub(body: unknown): unknown {
    const run = own(body, 'run');
    const done = own(body, 'action') === 'opened' ? (own(body, 'pull_request') ?? own(body, 'issue')) : undefined;
    const sender =
        own(body, 'sender') ??
        get(body, 'comment.user') ??
        own(done, 'user') ??
        get(body, 'release.author') ??
        own(run, 'trigger_user');
    const forked = own(body, 'forkee');
    const swapped = forked === undefined ? {} : { repository: forked, forkee: own(body, 'repository') };
    const workflow = run === undefined ? {} : { repository: own(run, 'repository'), workflow_run: asWorkflowRun(run) };
    return typeof body === 'object' ? { ...body, ...swapped, ...workflow, sender } : body;
}

function asWorkflowRun(run: unknown): unknown {
    return {
        name: own(run, 'workflow_id'),
        run_number: own(run, 'index_in_repo'),
        html_url: own(run, 'html_url'),
        head_branch: own(run, 'prettyref'),
        head_commit: { message: own(run, 'title') },
    };
}

function readEvent(event: string, body: unknown, hasOption: HasOption): Draft | undefined {
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
    const details = eventDetails(body, hasOption);
    const reviewer = nameOf(body, 'requested_reviewer');
    const draft = formatEvent(own(own(events, event), state), { ...details, values: { ...details.values, reviewer } });
    // A review without text belongs to a comment on the code, which has an event of its own.
    const isEmpty = (event + state).includes('pull_request_comment') && state !== 'created' && !draft?.excerpt;
    return isEmpty || (state === 'success' && !hasOption(state)) ? undefined : draft;
}
