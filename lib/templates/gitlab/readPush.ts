import type { Draft } from '../core/Draft';
import { pick, textOf } from '../core/text';
import { listOf, own } from '../core/values';
import { branchOf, formatPush } from '../forges/formatPush';
import { projectAndActor } from './eventDetails';

/** A push to a branch. */
export function readPush(body: unknown, action: string): Draft | undefined {
    const project = pick(body, 'project.web_url repository.homepage', 200);
    const ref = pick(body, 'ref', 100);
    const place = projectAndActor(body);
    const changed =
        action === 'created'
            ? `commits/${encodeURI(branchOf(ref))}`
            : `compare/${pick(body, 'before')}...${pick(body, 'after')}`;
    return formatPush({
        ...place,
        ref,
        names: [place.who],
        commits: listOf(own(body, 'commits')),
        author: (commit) => textOf(pick(commit, 'author.name'), 40),
        total: own(body, 'total_commits_count'),
        url: `${project}/-/${changed}`,
        kind: action === 'created' ? action : 'plain',
    });
}
