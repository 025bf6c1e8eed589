import type { Draft } from '../core/Draft';
import { withWhere } from '../core/Draft';
import { fill } from '../core/fill';
import { link } from '../core/links';
import { escapeText, firstLine, lineOf, textOf } from '../core/text';
import { own } from '../core/values';

/** A push to a branch, in the terms that all code hosts share; texts are already escaped. */
export interface Push {
    readonly where: string;
    readonly who: string;
    readonly ref: unknown;
    /** Names that the pusher may have as an author of commits. */
    readonly names: readonly string[];
    /** Each with `id`, `url` and `message`. */
    readonly commits: readonly unknown[];
    readonly author: (commit: unknown) => string;
    readonly total?: unknown;
    /** Whether the service sent only a part of the commits. */
    readonly isMore?: boolean;
    /** URL of the comparison. */
    readonly url: unknown;
    readonly kind: keyof typeof FORMATS;
}

const FORMATS = {
    created: '{who} pushed {commits} to new branch {branch}',
    forced: '{who} force-pushed [{commits} to ]{branch}',
    plain: '{who} pushed {commits} to {branch}',
} as const;

/** The number of commits, the branch and the first five commits. Undefined without commits, unless the push was forced. */
export function formatPush({
    where,
    who,
    ref,
    names,
    commits,
    author,
    total,
    isMore,
    url,
    kind,
}: Push): Draft | undefined {
    const count = typeof total === 'number' && total > commits.length ? Math.floor(total) : commits.length;
    const branch = branchOf(ref);
    const values: Readonly<Record<string, string>> = {
        who,
        branch: count > 0 ? escapeText(branch) : link(url, branch),
        commits: count > 0 ? link(url, `${count}${isMore ? '+' : ''} commit${count === 1 ? '' : 's'}`) : '',
    };
    const text = fill(FORMATS[kind], (place) => values[place] ?? '');
    const lines = commits.slice(0, 5).map((commit) => {
        const hash = link(own(commit, 'url'), shortId(own(commit, 'id')));
        const message = textOf(firstLine(own(commit, 'message'), 100), 100) || '…';
        const name = author(commit);
        return `- ${hash && `${hash} `}${message}${name && !names.includes(name) ? ` · ${name}` : ''}`;
    });
    return text === '' ? undefined : { text: withWhere(where, text), lines, total: count };
}

/** The name of a branch or a tag. */
export function branchOf(ref: unknown): string {
    return lineOf(lineOf(ref, 100).replace(/^refs\/(heads|tags)\//, ''));
}

/** The short form of a commit hash: seven digits. */
export function shortId(id: unknown): string {
    return /^[0-9a-f]{7}/i.exec(lineOf(id, 64))?.[0] ?? '';
}
