import { expect, test } from '@jest/globals';
import type { IApiEndpoint, IApiRequest } from '@rocket.chat/apps-engine/definition/api';
import type { App } from '@rocket.chat/apps-engine/definition/App';
import {
    UIKitBlockInteractionContext,
    UIKitViewSubmitInteractionContext,
} from '@rocket.chat/apps-engine/definition/uikit';
import fc from 'fast-check';
import { ButtonClicks } from '../../lib/engine/ButtonClicks.ts';
import { CallbackEndpoint } from '../../lib/engine/connecting/CallbackEndpoint.ts';
import { Submissions } from '../../lib/engine/Submissions.ts';
import { StartEndpoint } from '../../lib/engine/connecting/StartEndpoint.ts';
import { anInvocation } from '../fakes/anInvocation.mts';
import { FakeRestApi } from '../fakes/FakeRestApi.mts';
import { anEnvironment } from '../fakes/runWords.mts';
import { wildRecord, wildValue } from './wildValues.mts';

/** Many for once, as many as are quick for every run. */
const RUNS = Number(process.env.PROPERTY_RUNS ?? 1000);

/** What everything runs with: the service account of an administrator, who could do anything. */
function anApp() {
    const api = new FakeRestApi();
    const { 'X-User-Id': userId, 'X-Auth-Token': token } = api.login('admin');
    const settings = { 'api-user-id': userId, 'api-token': token };
    const invocation = anInvocation({ sender: { roles: ['admin'] }, settings, transport: api.transport });
    const app = {
        getLogger: () => invocation.logger,
        getStatus: () => Promise.resolve('auto_enabled'),
    } as unknown as App;
    const environment = anEnvironment();
    return { api, ...invocation, app, environment: () => environment };
}

test(
    'whatever a client sends as a click runs nothing, and is answered to who clicked or to nobody',
    async () => {
        let refused = 0;
        const property = fc.asyncProperty(
            wildRecord('value', 'message', 'actionId', 'blockId', 'container', 'threadId', 'triggerId'),
            fc.boolean(),
            async (data, knowsRoom) => {
                const { api, sender, room, read, modify, http, persistence, notices, app, environment } = anApp();
                const given = { ...data, user: sender, ...(knowsRoom ? { room } : {}) };
                const context = new UIKitBlockInteractionContext(given as never);
                const clicks = new ButtonClicks(app, environment);
                const answer = await clicks.click(context, { read, modify, http, persistence });
                expect(answer).toMatchObject({ success: true });
                expect(notices.every(({ user }) => user.id === sender.id)).toBe(true);
                expect(api.requests).toEqual([]);
                refused += notices.length;
            },
        );
        await fc.assert(property, { numRuns: RUNS });
        expect(refused).toBeGreaterThan(RUNS / 4);
    },
    RUNS * 100,
);

test(
    'whatever a client sends as a form, or as a choice in one, does nothing and is answered',
    async () => {
        const property = fc.asyncProperty(
            fc.record({ id: wildValue, state: wildRecord('name', 'type', 'a'), blocks: wildValue }),
            wildRecord('actionId', 'blockId', 'value'),
            fc.boolean(),
            async (view, choice, isView) => {
                const { api, sender, read, modify, http, persistence, notices, app, environment } = anApp();
                const accessors = { read, modify, http, persistence };
                const submit = { user: sender, appId: 'app-id', triggerId: 't', ...(isView ? { view } : {}) };
                const submissions = new Submissions(app, environment);
                const sent = await submissions.submit(
                    new UIKitViewSubmitInteractionContext(submit as never),
                    accessors,
                );
                expect(['errors', 'modal.close']).toContain((sent as { type?: string }).type);
                const container = { type: 'view', id: view.id };
                const click = { ...choice, user: sender, container };
                const clicks = new ButtonClicks(app, environment);
                const chosen = await clicks.click(new UIKitBlockInteractionContext(click as never), accessors);
                expect(chosen).toEqual({ success: true, type: 'modal.close' });
                expect(notices).toEqual([]);
                expect(api.requests).toEqual([]);
            },
        );
        await fc.assert(property, { numRuns: RUNS });
    },
    RUNS * 100,
);

test.each<[string, (...parts: ConstructorParameters<typeof StartEndpoint>) => IApiEndpoint]>([
    ['start', (...parts) => new StartEndpoint(...parts)],
    ['callback', (...parts) => new CallbackEndpoint(...parts)],
])(
    'whatever a browser sends to the endpoint %s ends on a page, connects nobody and calls nothing',
    async (_name, build) => {
        const property = fc.asyncProperty(
            wildRecord('request', 'state', 'code', 'error'),
            wildRecord('cookie', 'host'),
            wildValue,
            async (query, headers, content) => {
                const { api, read, modify, http, persistence, notices, app, environment, log } = anApp();
                const request = { query, headers, content, method: 'get', params: {} } as unknown as IApiRequest;
                const endpoint = build(app, environment);
                const answer = await endpoint.get?.(request, {} as never, read, modify, http, persistence);
                expect(answer?.status).toBe(400);
                expect(String(answer?.content)).toContain('<!doctype html>');
                expect(notices).toEqual([]);
                expect(api.requests).toEqual([]);
                expect(log).toEqual([]);
            },
        );
        await fc.assert(property, { numRuns: RUNS });
    },
    RUNS * 100,
);
