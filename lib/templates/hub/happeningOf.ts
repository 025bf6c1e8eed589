import type { Happening } from '../core/Draft';
import { between } from '../core/durations';
import { link } from '../core/links';
import type { Chosen } from '../core/Service';
import { bold, escapeText, pick, textOf } from '../core/text';
import { get, own } from '../core/values';
import { draftOf } from '../forges/draftOf';
import { labelsOf } from '../forges/labelsOf';
import { shortId } from '../forges/push';
import { runOf } from '../forges/runOf';

/** What an event of GitHub, or of who sends the like, can be about; of several in a body, the first. */
const ABOUT = 'pull_request issue discussion release deployment workflow_run alert forkee';
const SAID = 'comment review answer deployment_status';
const TITLES = 'title security_advisory.summary rule.description secret_type_display_name full_name name tag_name ref';

/** An event, for the formats. */
export function happeningOf(body: unknown, chosen: Chosen): Happening {
    const about = first(body, ABOUT) ?? body;
    const said = first(body, SAID);
    const number = pick(about, 'number') || pick(body, 'number');
    const run = pick(about, 'run_number');
    const reason = pick(about, 'state_reason');
    const tag = pick(about, 'tag_name');
    const title = pick(about, TITLES, 120) || pick(body, 'workflow.name', 120) || shortId(own(said, 'commit_id'));
    const label = (number && `#${number} `) + title + (run && ` #${run}`) + (title.includes(tag) ? '' : ` ${tag}`);
    return {
        body,
        about,
        values: {
            ...placeOf(body),
            '#': link(
                pick({ it: about, said }, 'said.html_url said.log_url said.target_url it.html_url', 500) ||
                    placeIn(body, number),
                label.trim(),
            ),
            draft: draftOf(about, title),
            labels: chosen('labels') ? labelsOf(own(about, 'labels')) : '',
            reason: /^(not_planned|duplicate)$/.test(reason) ? reason.replace('_', ' ') : '',
            run: runOf(
                textOf(own(about, 'head_branch')),
                between(own(about, 'run_started_at'), own(about, 'updated_at')),
                nameOf(about, 'actor'),
            ),
        },
        quoted:
            own(said, 'body') ??
            own(said, 'content') ??
            own(said, 'description') ??
            own(about, 'body') ??
            get(about, 'head_commit.message'),
        longest: tag ? 600 : 300,
    };
}

function first(body: unknown, names: string): unknown {
    return own(body, names.split(' ').find((name) => own(body, name)) ?? '');
}

/** The name of an account, as people know it; those of apps end in `[bot]`, which says nothing to readers. */
export function nameOf(from: unknown, path: string): string {
    return escapeText(pick(get(from, path), 'login username name', 40).replace(/\[bot\]$/, ''));
}

/** Where it happened and who did it: hooks of an organisation tell no repository for some events, and accounts can be gone. */
export function placeOf(body: unknown): { readonly where: string; readonly who: string } {
    return {
        where: bold(pick(body, 'repository.full_name organization.login', 80)),
        who: nameOf(body, 'sender') || nameOf(body, 'pusher') || 'Somebody',
    };
}

/** Where a thing is that tells no address of itself: a tree of files by its name, an issue by its number. */
function placeIn(body: unknown, number: string): string {
    const ref = pick(body, 'ref', 200);
    const path = ref ? `tree/${encodeURI(ref)}` : number && `issues/${number}`;
    return path && `${pick(body, 'repository.html_url', 300)}/${path}`;
}
