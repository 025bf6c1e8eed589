import type { Draft } from '../core/Draft';
import { pick } from '../core/text';
import { listOf, own } from '../core/values';
import { formatPush } from '../forges/formatPush';
import { nameOf, repositoryAndActor } from './eventDetails';

/** A push to a branch. Tags, and branches that are created or deleted without commits, have events of their own. */
export function readPush(body: unknown): Draft | undefined {
    const ref = pick(body, 'ref', 100);
    return own(body, 'deleted') === true || ref.startsWith('refs/tags/')
        ? undefined
        : formatPush({
              ...repositoryAndActor(body),
              ref,
              names: [nameOf(body, 'sender'), nameOf(body, 'pusher')],
              commits: listOf(own(body, 'commits')),
              author: (commit) => nameOf(commit, 'author'),
              total: own(body, 'total_commits'),
              url: pick(body, 'compare compare_url', 500),
              kind: own(body, 'forced') === true ? 'forced' : own(body, 'created') === true ? 'created' : 'plain',
          });
}
