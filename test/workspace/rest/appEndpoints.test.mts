import { describe, expect, test } from '@jest/globals';
import { FakeEngine } from './FakeEngine.mts';
import { withServer } from './TestServer.mts';

describe('endpoints of apps', () => {
    test.each([
        { path: '/api/apps/public/fake/callback?state=a%20b', want: { path: 'callback', query: { state: 'a b' } } },
        { path: '/api/apps/public/fake/a/b', want: { path: 'a/b', query: {} } },
        { path: '/api/apps/private/fake/hash/callback', want: { path: 'callback', privateHash: 'hash' } },
    ])('$path reaches the engine', async ({ path, want }) => {
        const engine = new FakeEngine();
        engine.endpointAnswer = { status: 201, headers: { 'x-app': 'yes' }, content: '<p>ok</p>' };
        await withServer(engine, async ({ url }) => {
            const response = await fetch(url + path);
            expect([response.status, await response.text()]).toEqual([201, '<p>ok</p>']);
            expect(response.headers.get('x-app')).toBe('yes');
            expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
        });
        expect(engine.calls).toMatchObject([{ appId: 'fake', method: 'get', ...want }]);
    });

    test('take a JSON body and the caller, and may answer an object', async () => {
        const engine = new FakeEngine();
        engine.endpointAnswer = { status: 200, headers: {}, content: { fine: true } };
        await withServer(engine, async ({ request }) => {
            const answer = await request({
                method: 'POST',
                path: '/api/apps/public/fake/x',
                as: 'uma',
                body: { a: 1 },
            });
            expect(answer.body).toEqual({ fine: true });
        });
        expect(engine.calls).toMatchObject([{ method: 'post', content: { a: 1 }, user: { username: 'uma' } }]);
    });

    test('that nobody provides: 404', async () => {
        await withServer(new FakeEngine(), async ({ url }) => {
            expect((await fetch(`${url}/api/apps/public/fake/x`)).status).toBe(404);
        });
    });
});

describe('interactions', () => {
    const path = '/api/apps/ui.interaction/fake';
    const submit = { type: 'viewSubmit', triggerId: 't', payload: { view: { id: 'v' } } };

    test('reach the engine with user and room, and its answer comes back', async () => {
        const engine = new FakeEngine();
        engine.interactionAnswer = { success: false, type: 'errors', errors: { name: 'taken' } };
        await withServer(engine, async ({ request }) => {
            const body = { ...submit, rid: 'GENERAL' };
            const answer = await request({ method: 'POST', path, as: 'uma', body });
            expect(answer.body).toEqual(engine.interactionAnswer);
        });
        expect(engine.interactions).toMatchObject([
            { type: 'viewSubmit', body: submit, user: { username: 'uma' }, room: { name: 'general' } },
        ]);
    });

    const loggedOut = { status: 'error', message: 'You must be logged in to do this.' };

    test.each([
        { name: 'nobody', as: undefined, body: submit, status: 401, answer: loggedOut },
        { name: 'an unknown type', as: 'uma', body: { type: 'x' }, status: 400, answer: { error: 'Unknown action' } },
        { name: 'an app that throws', as: 'uma', body: submit, status: 500, answer: { error: 'broken' } },
    ])('of $name: $status', async ({ as, body, status, answer }) => {
        const engine = new FakeEngine();
        engine.interactionAnswer = new Error('broken');
        await withServer(engine, async ({ request }) => {
            const got = await request({ method: 'POST', path, as, body });
            expect([got.status, got.body]).toEqual([status, answer]);
        });
    });
});
