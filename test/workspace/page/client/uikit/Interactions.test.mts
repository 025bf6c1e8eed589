import { beforeEach, describe, expect, test } from '@jest/globals';
import type { ClientKind } from '../../../clients/ClientKind.mts';
import { Interactions } from './Interactions.mts';
import type { OpenView } from './OpenView.mts';

interface Posted {
    appId: string;
    body: Record<string, unknown>;
    answer: (body: unknown) => void;
    fail: () => void;
}

let now: number;
let kind: ClientKind;
let posted: Posted[];
let waits: (() => void)[];
let notices: string[];
let client: Interactions;

beforeEach(() => {
    now = 0;
    kind = 'web';
    posted = [];
    waits = [];
    notices = [];
    let ids = 0;
    client = new Interactions({
        client: () => kind,
        newId: () => `id-${++ids}`,
        now: () => now,
        wait: () => new Promise<void>((resolve) => waits.push(resolve)),
        notice: (text) => void notices.push(text),
        post: (appId, body) =>
            new Promise((resolve, reject) => {
                posted.push({
                    appId,
                    body,
                    answer: resolve,
                    fail: () => {
                        reject(new Error('refused'));
                    },
                });
            }),
    });
});

const field = { type: 'plain_text_input', actionId: 'name', initialValue: 'CI' };
const view = {
    id: 'view',
    appId: 'app',
    title: { type: 'plain_text', text: 'New' },
    blocks: [{ type: 'input', blockId: 'block', label: { type: 'plain_text', text: 'Name' }, element: field }],
};

function push(type: string, shown: object = view): void {
    client.receive({ type, triggerId: client.issueTriggerId(), appId: 'app', view: shown });
}

function top(): OpenView {
    const open = client.snapshot().modals.at(-1);
    if (!open) {
        throw new Error('No modal is open');
    }
    return open;
}

const openIds = () => client.snapshot().modals.map((open) => open.view.id);
const used = { appId: 'app', actionId: 'name', blockId: 'block', value: 'Builds' };

/** Answers the last interaction; what it is worth is told by the id that it was sent with. */
async function answerLast(make: (triggerId: unknown) => unknown, done: Promise<void>): Promise<void> {
    const last = posted.at(-1);
    last?.answer(make(last.body.triggerId));
    await done;
}

describe('trigger ids', () => {
    test.each([
        { name: 'opens a view in time', after: 5000, ids: ['view'] },
        { name: 'opens nothing later', after: 5001, ids: [] },
    ])('a pushed one $name', ({ after, ids }) => {
        const triggerId = client.issueTriggerId();
        now = after;
        client.receive({ type: 'modal.open', triggerId, appId: 'app', view });
        expect(openIds()).toEqual(ids);
    });

    test('one works once, and an unknown one never', () => {
        const triggerId = client.issueTriggerId();
        client.receive({ type: 'modal.open', triggerId, appId: 'app', view });
        client.receive({ type: 'modal.open', triggerId, appId: 'app', view: { ...view, id: 'second' } });
        client.receive({ type: 'modal.open', triggerId: 'made up', appId: 'app', view: { ...view, id: 'third' } });
        expect(openIds()).toEqual(['view']);
    });

    test('on mobile one knows no time, but dies with the answer to its interaction', async () => {
        kind = 'mobile';
        push('modal.open');
        const done = client.useInView(used, 'view');
        const triggerId = posted[0]?.body.triggerId;
        await answerLast(() => ({ success: true }), done);
        client.receive({ type: 'modal.open', triggerId, appId: 'app', view: { ...view, id: 'late' } });
        expect(openIds()).toEqual(['view']);
    });
});

describe('a submission', () => {
    test('carries the whole view and what was typed, by block', async () => {
        push('modal.open');
        client.setValue('view', used);
        const done = client.submit(top());
        expect(posted[0]?.body).toMatchObject({
            type: 'viewSubmit',
            viewId: 'view',
            payload: { view: { ...view, state: { block: { name: 'Builds' } } } },
        });
        await answerLast(() => ({ success: true, type: 'modal.close' }), done);
        expect(openIds()).toEqual([]);
    });

    test('sends presets that nobody touched', async () => {
        push('modal.open');
        const done = client.submit(top());
        expect(posted[0]?.body).toMatchObject({ payload: { view: { state: { block: { name: 'CI' } } } } });
        await answerLast(() => ({ success: true }), done);
    });

    const closes = { success: true, type: 'modal.close' };
    const errors = (triggerId: unknown) => ({ type: 'errors', triggerId, viewId: 'view', errors: { name: 'Taken' } });
    const updates = (triggerId: unknown) => ({ type: 'modal.update', triggerId, appId: 'app', view });
    const another = { ...view, id: 'another' };
    const opens = (triggerId: unknown) => ({ type: 'modal.open', triggerId, appId: 'app', view: another });
    test.each<{ answer: string; make: (triggerId: unknown) => unknown; web: string[]; mobile: string[] }>([
        { answer: 'modal.close', make: () => closes, web: [], mobile: [] },
        { answer: 'success alone', make: () => ({ success: true }), web: [], mobile: ['view'] },
        { answer: 'errors', make: errors, web: ['view'], mobile: ['view'] },
        { answer: 'an update', make: updates, web: ['view'], mobile: ['view'] },
        { answer: 'nothing', make: () => undefined, web: ['view'], mobile: [] },
        { answer: 'another modal', make: opens, web: [], mobile: ['view', 'another'] },
    ])('answered with $answer leaves open: $web on web, $mobile on mobile', async ({ make, ...left }) => {
        for (const each of ['web', 'mobile'] as const) {
            kind = each;
            push('modal.open');
            await answerLast(make, client.submit(top()));
            expect(openIds()).toEqual(left[each]);
            for (const open of client.snapshot().modals) {
                client.dismiss(open);
            }
        }
    });

    test('that is not answered in time closes with a word, and the late answer changes nothing', async () => {
        push('modal.open');
        const done = client.submit(top());
        now = 5001;
        waits.forEach((resolve) => {
            resolve();
        });
        await done;
        posted[0]?.answer({ type: 'modal.open', triggerId: posted[0].body.triggerId, appId: 'app', view: another });
        await Promise.resolve();
        expect([openIds(), notices]).toEqual([[], ['The app did not answer in time.']]);
    });

    test('that fails leaves the modal open without a word', async () => {
        push('modal.open');
        const done = client.submit(top());
        posted[0]?.fail();
        await done;
        expect([openIds(), notices]).toEqual([['view'], []]);
    });
});

describe('an update', () => {
    const more = { ...field, actionId: 'channel', initialValue: '#general' };
    const changed = {
        ...view,
        blocks: [
            { ...view.blocks[0], element: { ...field, initialValue: 'other' } },
            { ...view.blocks[0], element: more },
        ],
    };

    test('keeps what was typed, and new fields are not in the state before they are touched', () => {
        push('modal.open');
        client.setValue('view', used);
        push('modal.update', changed);
        expect(top().values).toEqual({ name: { value: 'Builds', blockId: 'block' } });
        expect(top().view.blocks).toHaveLength(2);
    });

    test('keeps errors, and is nothing to a view that is not open', () => {
        push('modal.open');
        client.receive({
            type: 'errors',
            triggerId: client.issueTriggerId(),
            viewId: 'view',
            errors: [{ name: 'No' }],
        });
        push('modal.update', changed);
        push('modal.update', { ...changed, id: 'elsewhere' });
        expect([openIds(), top().errors]).toEqual([['view'], { name: 'No' }]);
    });
});

describe('closing', () => {
    test.each([
        { by: 'the cross', isCleared: true },
        { by: 'the button', isCleared: false },
    ])('by $by tells the app, and waits for a word of it', async ({ isCleared }) => {
        push('modal.open');
        const done = client.close(top(), isCleared);
        expect(posted[0]?.body).toMatchObject({ type: 'viewClosed', payload: { viewId: 'view', isCleared } });
        expect(openIds()).toEqual(['view']);
        await answerLast(() => ({ success: true }), done);
        expect(openIds()).toEqual([]);
    });

    test('by Escape tells nobody', () => {
        push('modal.open');
        client.dismiss(top());
        expect([openIds(), posted]).toEqual([[], []]);
    });
});

describe('bars', () => {
    test('go before the app hears of a submission, and do not exist on mobile', async () => {
        push('contextual_bar.open');
        const { bar } = client.snapshot();
        const done = bar && client.submit(bar);
        expect(client.snapshot().bar).toBeUndefined();
        await answerLast(() => ({ success: true }), Promise.resolve(done));
        kind = 'mobile';
        push('contextual_bar.open');
        expect(client.snapshot().bar).toBeUndefined();
    });

    test('stay below a modal', () => {
        push('contextual_bar.open', { ...view, id: 'bar' });
        push('modal.open');
        client.dismiss(top());
        expect(client.snapshot().bar?.view.id).toBe('bar');
    });
});

test('on web, a modal takes the place of the one that is open, which does not come back', () => {
    push('modal.open');
    push('modal.open', { ...view, id: 'second' });
    expect(openIds()).toEqual(['second']);
    client.dismiss(top());
    expect(openIds()).toEqual([]);
});

test('a click in a message names the message and its room', () => {
    void client.useInMessage(used, { rid: 'room', mid: 'message' });
    expect(posted).toMatchObject([
        {
            appId: 'app',
            body: { type: 'blockAction', container: { type: 'message', id: 'message' }, mid: 'message', rid: 'room' },
        },
    ]);
});
