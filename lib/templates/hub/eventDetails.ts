import type { EventDetails } from '../core/Draft';
import { durationBetween } from '../core/durations';
import { link } from '../core/links';
import type { HasOption } from '../core/Service';
import { bold, escapeText, pick, textOf } from '../core/text';
import { get, own } from '../core/values';
import { draftPrefix } from '../forges/draftPrefix';
import { labelsSuffix } from '../forges/labelsSuffix';
import { shortId } from '../forges/formatPush';
import { runSuffix } from '../forges/runSuffix';

/** Fields of a GitHub-like body that hold the subject of an event; the first present one counts. */
const ABOUT = 'pull_request issue discussion release deployment workflow_run alert forkee';
const ACTIVITY = 'comment review answer deployment_status';
const TITLES = 'title security_advisory.summary rule.description secret_type_display_name full_name name tag_name ref';

/** What the formats need of an event. */
export function eventDetails(body: unknown, hasOption: HasOption): EventDetails {
    const about = first(body, ABOUT) ?? body;
    const activity = first(body, ACTIVITY);
    const number = pick(about, 'number') || pick(body, 'number');
    const run = pick(about, 'run_number');
    const reason = pick(about, 'state_reason');
    const tag = pick(about, 'tag_name');
    const title = pick(about, TITLES, 120) || pick(body, 'workflow.name', 120) || shortId(own(activity, 'commit_id'));
    const label = (number && `#${number} `) + title + (run && ` #${run}`) + (title.includes(tag) ? '' : ` ${tag}`);
    return {
        body,
        about,
        values: {
            ...repositoryAndActor(body),
            '#': link(
                pick({ it: about, by: activity }, 'by.html_url by.log_url by.target_url it.html_url', 500) ||
                    addressIn(body, number),
                label.trim(),
            ),
            draft: draftPrefix(about, title),
            labels: hasOption('labels') ? labelsSuffix(own(about, 'labels')) : '',
            reason: /^(not_planned|duplicate)$/.test(reason) ? reason.replace('_', ' ') : '',
            run: runSuffix(
                textOf(own(about, 'head_branch')),
                durationBetween(own(about, 'run_started_at'), own(about, 'updated_at')),
                nameOf(about, 'actor'),
            ),
        },
        quoted:
            own(activity, 'body') ??
            own(activity, 'content') ??
            own(activity, 'description') ??
            own(about, 'body') ??
            get(about, 'head_commit.message'),
        longest: tag ? 600 : 300,
    };
}

function first(body: unknown, names: string): unknown {
    return own(body, names.split(' ').find((name) => own(body, name)) ?? '');
}

/** The name of an account, without the `[bot]` of GitHub apps. */
export function nameOf(from: unknown, path: string): string {
    return escapeText(pick(get(from, path), 'login username name', 40).replace(/\[bot\]$/, ''));
}

/** The repository and the actor. Webhooks of an organisation send no repository for some events, and accounts may have been deleted. */
export function repositoryAndActor(body: unknown): { readonly where: string; readonly who: string } {
    return {
        where: bold(pick(body, 'repository.full_name organization.login', 80)),
        who: nameOf(body, 'sender') || nameOf(body, 'pusher') || 'Somebody',
    };
}

/** The URL of a subject that has none of its own: a branch by its name, an issue by its number. */
function addressIn(body: unknown, number: string): string {
    const ref = pick(body, 'ref', 200);
    const path = ref ? `tree/${encodeURI(ref)}` : number && `issues/${number}`;
    return path && `${pick(body, 'repository.html_url', 300)}/${path}`;
}
