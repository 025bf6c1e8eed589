import type { EventDetails } from '../core/Draft';
import { durationOf } from '../core/durations';
import { link } from '../core/links';
import type { HasOption } from '../core/Service';
import { bold, lineOf, pick, textOf } from '../core/text';
import { get, listOf, own } from '../core/values';
import { draftPrefix } from '../forges/draftPrefix';
import { labelsSuffix } from '../forges/labelsSuffix';
import { branchOf, shortId } from '../forges/formatPush';
import { runSuffix } from '../forges/runSuffix';

/** What selects a format: the kind of subject and the action. */
export interface EventKey {
    readonly kind: string;
    readonly action: string;
}

/** Stands in for an actor that GitLab does not name. */
const NOBODY = 'Somebody';

/** What the formats need of an event. The subject of a note is another object in the body. */
export function eventDetails(body: unknown, { kind, action }: EventKey, hasOption: HasOption): EventDetails {
    const about = own(body, 'object_attributes') ?? body;
    const noted =
        kind === 'note' ? (['merge_request', 'issue', 'snippet', 'commit'].find((it) => own(body, it)) ?? '') : kind;
    const thing = kind === 'note' ? own(body, noted) : about;
    const hidden =
        !hasOption('confidential') &&
        [own(thing, 'confidential'), own(about, 'internal'), own(about, 'confidential')].includes(true);
    const place = projectAndActor(body);
    const branch = branchOf(own(body, 'ref'));
    const isTag = kind === 'tag_push' && action === 'created';
    return {
        body,
        about,
        values: {
            ...place,
            '#': link(addressOf(body, about), labelOf(thing, noted, hidden)),
            kind: kindOf(thing, noted, hidden),
            draft: draftPrefix(thing, pick(thing, 'title')),
            labels: hasOption('labels') && !hidden ? labelsSuffix(own(about, 'labels') ?? own(body, 'labels')) : '',
            reviewer: reviewerOf(own(body, 'changes')),
            tag:
                branch && isTag
                    ? link(`${pick(body, 'project.web_url', 300)}/-/tags/${encodeURIComponent(branch)}`, branch)
                    : textOf(branch),
            run: runSuffix(
                textOf(own(about, 'ref')),
                durationOf(own(about, 'duration')),
                place.who === NOBODY ? '' : place.who,
            ),
        },
        quoted: hidden ? '' : (own(about, 'note') ?? own(about, 'description') ?? failureOf(body)),
        longest: kind === 'release' ? 600 : 300,
    };
}

/** The project and the actor, by their display names. */
export function projectAndActor(body: unknown): { readonly where: string; readonly who: string } {
    const where =
        'project.path_with_namespace project_path_with_namespace group.full_path group_path project.name repository.name';
    return {
        where: bold(pick(body, where, 80)),
        who: textOf(pick(body, 'user.name user.username user_name user_username'), 40) || NOBODY,
    };
}

function addressOf(body: unknown, about: unknown): string {
    const project = pick(body, 'project.web_url', 300);
    const id = pick(about, 'id');
    return (
        pick(about, 'url', 500) ||
        pick(body, 'deployable_url', 500) ||
        (own(body, 'object_kind') === 'pipeline' && id ? `${project}/-/pipelines/${id}` : '') ||
        (own(body, 'object_kind') === 'milestone' ? `${project}/-/milestones/${pick(about, 'iid')}` : '')
    );
}

function labelOf(thing: unknown, noted: string, hidden: boolean): string {
    const number = pick(thing, 'iid');
    if (noted === 'pipeline') {
        return `${pick(thing, 'name', 80) || 'Pipeline'}${pick(thing, 'id') && ` #${pick(thing, 'id')}`}`;
    }
    if (noted === 'deployment') {
        return noted;
    }
    const sign = noted === 'merge_request' ? '!' : noted === 'milestone' ? '' : '#';
    const name = noted === 'commit' ? shortId(own(thing, 'id')) : pick(thing, 'title name tag', 120);
    const tag = pick(thing, 'tag');
    const title = hidden ? '' : name + (name.includes(tag) ? '' : ` ${tag}`);
    return `${number && sign && `${sign}${number} `}${title}`.trim();
}

function kindOf(thing: unknown, noted: string, hidden: boolean): string {
    const type = textOf(own(thing, 'type'), 20).toLowerCase();
    const kind =
        noted === 'issue' || noted === 'work_item' ? type || 'issue' : /^(commit|snippet)$/.test(noted) ? noted : '';
    return hidden ? `confidential ${kind || 'discussion'}` : kind;
}

/** The reviewer that an update added. */
export function reviewerOf(changes: unknown): string {
    const before = listOf(get(changes, 'reviewers.previous')).map((it) => pick(it, 'username'));
    const added = listOf(get(changes, 'reviewers.current')).filter((it) => !before.includes(pick(it, 'username')));
    return textOf(pick(added[0], 'name username'), 40);
}

/** The failed jobs of a pipeline, and the title of its commit. */
function failureOf(body: unknown): string {
    const failed = listOf(own(body, 'builds')).filter(
        (it) => own(it, 'status') === 'failed' && own(it, 'allow_failure') !== true,
    );
    const names = failed
        .slice(0, 20)
        .map((it) => pick(it, 'name'))
        .filter((name) => name !== '');
    const title = lineOf(pick(body, 'commit.title commit.message', 100));
    return [names.slice(0, 5).join(', '), title].filter((it) => it !== '').join(': ');
}
