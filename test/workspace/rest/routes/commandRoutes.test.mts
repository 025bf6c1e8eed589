import { describe, expect, test } from '@jest/globals';
import { FakeEngine } from '../FakeEngine.mts';
import { roomId, type TestServer, withServer } from '../TestServer.mts';

const path = '/api/v1/commands.run';

async function run(server: TestServer, as: string, room: string, body: Record<string, unknown> = {}) {
    const complete = { command: 'fake', roomId: await roomId(server.store, room), ...body };
    return server.request({ method: 'POST', path, as, body: complete });
}

describe('commands.run', () => {
    test('hands the engine the sender, the room, the split words, the thread and the trigger id', async () => {
        const engine = new FakeEngine();
        await withServer(engine, async (server) => {
            const rid = await roomId(server.store, 'ops');
            await server.store.messages.insertAsync({ _id: 'thread', rid } as never);
            const params = ' create incoming "CI builds"';
            const answer = await run(server, 'olivia', 'ops', {
                command: 'FAKE',
                params,
                tmid: 'thread',
                triggerId: 't',
            });
            expect(answer.body).toEqual({ success: true });
            expect(engine.runs).toMatchObject([
                {
                    command: 'fake',
                    args: ['create', 'incoming', 'CI builds'],
                    user: { username: 'olivia' },
                    room: { name: 'ops' },
                    threadId: 'thread',
                    triggerId: 't',
                },
            ]);
        });
    });

    const noCommand = 'The command provided does not exist (or is disabled).';

    test.each([
        ...['', null].map((command) => ({
            name: `the command ${JSON.stringify(command)}`,
            as: 'uma',
            room: 'general',
            body: { command },
            status: 400,
            error: noCommand,
        })),
        {
            name: 'an unknown command',
            as: 'uma',
            room: 'general',
            body: { command: 'nope' },
            status: 400,
            error: noCommand,
        },
        { name: 'a room without access', as: 'uma', room: 'secret', body: {}, status: 403, error: 'unauthorized' },
        {
            name: 'a room that is not there',
            as: 'uma',
            room: '?',
            body: { roomId: 'x' },
            status: 403,
            error: 'unauthorized',
        },
        {
            name: 'a thread of no message',
            as: 'uma',
            room: 'general',
            body: { tmid: 'x' },
            status: 400,
            error: 'Invalid thread.',
        },
        {
            name: 'an empty room id',
            as: 'uma',
            room: 'general',
            body: { roomId: '' },
            status: 403,
            error: 'unauthorized',
        },
        {
            name: 'an unknown field',
            as: 'uma',
            room: 'general',
            body: { x: 1 },
            status: 400,
            error: 'must NOT have additional properties',
        },
    ])('$name: $status', async ({ as, room, body, status, error }) => {
        const engine = new FakeEngine();
        await withServer(engine, async (server) => {
            const answer = await run(server, as, room, body);
            expect([answer.status, answer.body.error]).toEqual([status, error]);
            expect(engine.runs).toEqual([]);
        });
    });

    test('a public channel is open to those who are not in it', async () => {
        await withServer(new FakeEngine(), async (server) => {
            expect((await run(server, 'owen', 'ops')).status).toBe(200);
        });
    });

    test('without an engine there are no commands', async () => {
        await withServer(undefined, async (server) => {
            expect((await run(server, 'uma', 'general')).body.error).toBe(noCommand);
        });
    });
});

test('commands.list pages through the commands', async () => {
    await withServer(new FakeEngine(), async ({ request }) => {
        const { body } = await request({ path: '/api/v1/commands.list?count=5', as: 'uma' });
        expect(body).toMatchObject({
            commands: [{ command: 'fake' }],
            appsLoaded: true,
            offset: 0,
            count: 1,
            total: 1,
        });
    });
});
