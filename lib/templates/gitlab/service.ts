import type { Draft } from '../core/Draft';
import { formatEvent } from '../core/Draft';
import { isSame } from '../core/isSame';
import type { HasOption, Service } from '../core/Service';
import { pick } from '../core/text';
import { get, own } from '../core/values';
import { events } from './events';
import { eventDetails, reviewerOf } from './eventDetails';
import { readPush } from './readPush';

/** GitLab. Events are selected by `object_kind`, because the header has two names for some of them. */
export const service: Service = {
    verify: ({ headers }, secret) => isSame(own(headers, 'x-gitlab-token'), secret),
    read: ({ body }, hasOption) => readEvent(body, hasOption),
};

function readEvent(body: unknown, hasOption: HasOption): Draft | undefined {
    const kind = pick(body, 'object_kind event_name');
    const action = actionOf(body, kind);
    if (kind === 'push' && action !== 'deleted') {
        return readPush(body, action);
    }
    const silent =
        get(body, 'object_attributes.system') === true ||
        (action === 'success' && kind === 'pipeline' && !hasOption(action));
    return silent
        ? undefined
        : formatEvent(own(own(events, kind), action), eventDetails(body, { kind, action }, hasOption));
}

/** The action, from the action, the state or the two hashes of a push. The test button sends bodies without an action. */
function actionOf(body: unknown, kind: string): string {
    if (kind.endsWith('push')) {
        return isNone(own(body, 'after')) ? 'deleted' : isNone(own(body, 'before')) ? 'created' : '';
    }
    if (kind === 'feature_flag') {
        return get(body, 'object_attributes.active') === true ? 'on' : 'off';
    }
    const action = pick(body, 'object_attributes.action action object_attributes.status status');
    const state = pick(body, 'object_attributes.state');
    return action === 'update'
        ? updateOf(own(body, 'changes'))
        : action || pick({ opened: 'open', closed: 'close', merged: 'merge', detected: 'detected' }, state);
}

/** The notable change of a merge request's update: ready for review, a new reviewer, or neither. */
function updateOf(changes: unknown): string {
    const title = pick(changes, 'title.current');
    const wasDraft = get(changes, 'draft.previous') === true || isMarked(pick(changes, 'title.previous'));
    const isDraft = get(changes, 'draft.current') !== false && isMarked(title || 'draft:');
    return wasDraft && !isDraft ? 'ready' : reviewerOf(changes) ? 'review' : 'update';
}

function isMarked(title: string): boolean {
    return /^\W?(draft|wip)\W/i.test(title);
}

/** Whether this is Git's null hash. */
function isNone(hash: unknown): boolean {
    return typeof hash === 'string' && /^0+$/.test(hash);
}
