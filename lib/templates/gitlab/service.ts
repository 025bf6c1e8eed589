import type { Draft } from '../core/Draft';
import { tell } from '../core/Draft';
import { isSame } from '../core/isSame';
import type { Chosen, Service } from '../core/Service';
import { pick } from '../core/text';
import { get, own } from '../core/values';
import { events } from './events';
import { happeningOf, reviewerOf } from './happeningOf';
import { readPush } from './readPush';

/** GitLab; its kinds of events are the surer key, for its headers name some of them in two ways. */
export const service: Service = {
    verify: ({ headers }, secret) => isSame(own(headers, 'x-gitlab-token'), secret),
    read: ({ body }, chosen) => readEvent(body, chosen),
};

function readEvent(body: unknown, chosen: Chosen): Draft | undefined {
    const kind = pick(body, 'object_kind event_name');
    const action = actionOf(body, kind);
    if (kind === 'push' && action !== 'deleted') {
        return readPush(body, action);
    }
    const silent =
        get(body, 'object_attributes.system') === true ||
        (action === 'success' && kind === 'pipeline' && !chosen(action));
    return silent ? undefined : tell(own(own(events, kind), action), happeningOf(body, { kind, action }, chosen));
}

/** What happened: an action, a state, or what two hashes say. The test button sends things without an action. */
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

/** What an update of a merge request changed that others wait for. */
function updateOf(changes: unknown): string {
    const title = pick(changes, 'title.current');
    const wasDraft = get(changes, 'draft.previous') === true || isMarked(pick(changes, 'title.previous'));
    const isDraft = get(changes, 'draft.current') !== false && isMarked(title || 'draft:');
    return wasDraft && !isDraft ? 'ready' : reviewerOf(changes) ? 'review' : 'update';
}

function isMarked(title: string): boolean {
    return /^\W?(draft|wip)\W/i.test(title);
}

/** Git's hash of nothing. */
function isNone(hash: unknown): boolean {
    return typeof hash === 'string' && /^0+$/.test(hash);
}
