import type { Draft } from '../core/Draft';
import { withWhere } from '../core/Draft';
import { link } from '../core/links';
import { lineOf, pick, textOf } from '../core/text';
import { get, listOf, own } from '../core/values';
import { formatPush } from '../forges/formatPush';
import { repositoryAndActor } from './repositoryAndActor';

/** A push, which may change several branches and tags: the first in full, the others in a line. */
export function readPush(body: unknown): Draft | undefined {
    const { where, who } = repositoryAndActor(body);
    const [first, ...others] = listOf(get(body, 'push.changes'))
        .slice(0, 5)
        .map((change) => readChange(change, body, who))
        .filter((it) => it !== undefined);
    return (
        first && {
            ...first,
            text: withWhere(where, first.text),
            lines: others.length === 0 ? first.lines : others.map(({ text }) => `- ${text}`),
            total: others.length === 0 ? first.total : undefined,
        }
    );
}

function readChange(change: unknown, body: unknown, who: string): Draft | undefined {
    const [before, after] = [own(change, 'old'), own(change, 'new')];
    const ref = after ?? before;
    const name = pick(ref, 'name', 60);
    const isTag = pick(ref, 'type').endsWith('tag');
    const kind = isTag ? 'tag' : 'branch';
    if (name === '') {
        return undefined;
    }
    if (after === undefined) {
        return { text: `${who} deleted ${kind} ${textOf(name)}` };
    }
    if (isTag) {
        return { text: `${who} created tag ${link(pick(after, 'links.html.href', 500), name)}` };
    }
    const commits = listOf(own(change, 'commits'));
    return formatPush({
        where: '',
        who,
        ref: name,
        names: [who, textOf(get(body, 'actor.nickname'), 40)],
        commits: commits.slice(0, 100).map((commit) => ({
            id: own(commit, 'hash'),
            url: get(commit, 'links.html.href'),
            message: own(commit, 'message'),
            author: authorOf(own(commit, 'author')),
        })),
        author: (commit) => textOf(own(commit, 'author'), 40),
        total: commits.length,
        isMore: own(change, 'truncated') === true,
        url: pick(change, 'links.html.href new.links.html.href', 500),
        kind: own(change, 'forced') === true ? 'forced' : before === undefined ? 'created' : 'plain',
    });
}

/** The name of an author, who may have no account here. */
function authorOf(author: unknown): string {
    const known = pick(author, 'user.display_name user.nickname user.username display_name nickname', 40);
    return known || lineOf(own(author, 'raw'), 80).replace(/ ?<.*/, '');
}
