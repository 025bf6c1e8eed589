import type { Draft } from '../core/Draft';
import { withWhere } from '../core/Draft';
import { link } from '../core/links';
import { pick, textOf } from '../core/text';
import { get, listOf, own } from '../core/values';
import { branchOf, formatPush } from '../forges/formatPush';

/** Where a push happened, who made it, and the address of the repository. */
export interface Source {
    readonly where: string;
    readonly who: string;
    readonly base: string;
}

/** A push, which may change several branches and tags; only newer versions send its commits. */
export function readPush(body: unknown, source: Source): Draft | undefined {
    const changes = listOf(own(body, 'changes'));
    const commits = listOf(own(body, 'commits'));
    if (changes.length === 1 && commits.length > 0 && own(changes[0], 'type') === 'UPDATE') {
        return readCommits(changes[0], commits, source);
    }
    const [text, ...others] = changes.slice(0, 5).flatMap((change) => formatChange(change, source));
    return text === undefined
        ? undefined
        : { text: withWhere(source.where, text), lines: others.map((it) => `- ${it}`) };
}

function readCommits(change: unknown, commits: readonly unknown[], { where, who, base }: Source): Draft | undefined {
    return formatPush({
        where,
        who,
        ref: pick(change, 'ref.displayId refId', 100),
        names: [who],
        commits: commits.slice(0, 100).map((commit) => ({
            id: own(commit, 'id'),
            url: base && `${base}/commits/${pick(commit, 'id')}`,
            message: own(commit, 'message'),
            author: pick(commit, 'author.displayName author.name'),
        })),
        author: (commit) => textOf(own(commit, 'author'), 40),
        total: commits.length,
        url: compared(change, base),
        kind: 'plain',
    });
}

/** What happened to a branch or a tag; nothing for what has no name. */
function formatChange(change: unknown, { who, base }: Source): readonly string[] {
    const name = branchOf(pick(change, 'ref.displayId refId', 100));
    const kind = get(change, 'ref.type') === 'TAG' ? 'tag' : 'branch';
    const list = base && `${base}/commits?until=${pick(change, 'toHash')}`;
    const descriptions = {
        DELETE: `deleted ${kind} ${textOf(name)}`,
        ADD: `created ${kind} ${link(list, name)}`,
        UPDATE: `pushed to ${link(compared(change, base), name)}`,
    };
    const text = own(descriptions, pick(change, 'type'));
    return name !== '' && typeof text === 'string' ? [`${who} ${text}`] : [];
}

/** URL of the comparison of a push. */
function compared(change: unknown, base: string): string {
    const [from, to] = [pick(change, 'fromHash'), pick(change, 'toHash')];
    return base && from && to ? `${base}/compare/commits?sourceBranch=${to}&targetBranch=${from}` : '';
}
