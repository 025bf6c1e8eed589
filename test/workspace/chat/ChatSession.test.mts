import { describe, expect, test } from '@jest/globals';
import type { IMessage } from '@rocket.chat/core-typings';
import type { Click } from '../clickButton.mts';
import type { ClientOutcome } from '../clientInbox.mts';
import { postMessage } from '../integrations/messages/postMessage.mts';
import type { TypedCommand } from '../runCommand.mts';
import { startWorkspace } from '../Workspace.mts';
import { findSubscription } from '../store/rooms.mts';
import { chatCommands } from './commands/chatCommands.mts';
import { ChatSession } from './ChatSession.mts';
import { findPerson, findPlace } from './places.mts';
import { createStyle } from './terminal/Style.mts';

interface Answered {
    status?: number;
    error?: string;
    reply?: string;
    buttons?: string[];
    /** The form that a click opens. */
    view?: object;
    /** What the click is answered with beside that. */
    type?: string;
    /** The address of the chat page. */
    page?: string;
}

/** A chat as olivia in #general, in a workspace whose commands answer as told, and everything that it showed. */
async function openChat({ status = 200, error, reply, buttons = [], view, type, page }: Answered = {}) {
    const workspace = await startWorkspace({ engine: false });
    const { store, events } = workspace;
    const blocks: string[] = [];
    const typed: TypedCommand[] = [];
    const clicked: Click[] = [];
    const elements = buttons.map((text) => ({ type: 'button', text: { text } }));
    const section = { type: 'section', text: { type: 'mrkdwn', text: reply ?? '' } };
    const row = (elements.length > 0 ? [section, { type: 'actions', elements }] : []) as unknown as IMessage['blocks'];
    const print = (block: string) => void blocks.push(block);
    const runCommand = async (command: TypedCommand): Promise<ClientOutcome> => {
        typed.push(command);
        const user = await findPerson(store, command.as);
        const ephemerals = reply
            ? [{ rid: command.room, msg: reply, u: { _id: 'app', username: 'app', name: 'App' }, blocks: row }]
            : [];
        for (const message of ephemerals) {
            events.emit('ephemeral', { userId: user?._id ?? '', message });
            events.emit('ephemeral', { userId: 'somebody-else', message: { ...message, msg: 'secret' } });
        }
        return { status, headers: new Headers(), body: { error }, ephemerals, views: [] };
    };
    const click = async (made: Click): Promise<ClientOutcome> => {
        clicked.push(made);
        const answer = await runCommand({ as: made.as, room: made.message.rid, text: 'click' });
        return view === undefined ? answer : { ...answer, body: { type, view }, ephemerals: [] };
    };
    const screen = { style: createStyle(false), print, head: print };
    const session = await ChatSession.open({ ...workspace, runCommand, click }, screen, {
        as: 'olivia',
        room: '#general',
        page,
    });
    const say = async (username: string, label: string, msg: string) => {
        const user = await findPerson(store, username);
        const room = user && (await findPlace(store, user, label));
        if (!user || !room) {
            throw new Error(`${username} is not in ${label}`);
        }
        await postMessage({ store, events, now: () => new Date() }, { user, room, message: { msg } });
        await session.settled();
    };
    const close = async () => {
        session.close();
        await workspace.stop();
    };
    return { session, blocks, typed, clicked, say, store, close };
}

describe('a chat', () => {
    test('runs commands in its room and shows only its own replies', async () => {
        const { session, blocks, typed, close } = await openChat({ reply: 'done' });
        expect(await session.type(' /integration help ')).toBe(true);
        expect(typed).toEqual([{ as: 'olivia', room: 'GENERAL', text: '/integration help' }]);
        expect(blocks).toEqual(['┊ app in #general · only you can see this\n┊ done']);
        await close();
    });

    test('shows buttons with a number each, and clicks them', async () => {
        const { session, blocks, clicked, close } = await openChat({ reply: 'Sure?', buttons: ['Yes', 'No'] });
        expect(await session.type('/click')).toBe(false);
        await session.type('/integration remove x');
        expect(blocks.at(-1)).toContain('┊ Sure?\n┊ [ Yes ] /click 1\n┊ [ No ] /click 2');
        expect([await session.type('/click 2'), await session.type('/click 3')]).toEqual([true, false]);
        expect(clicked).toMatchObject([{ as: 'olivia', button: 1, message: { msg: 'Sure?' } }]);
        await close();
    });

    test.each([
        ['a form', 'modal.open', undefined, '.'],
        ['a panel', 'contextual_bar.open', undefined, '.'],
        ['a form', 'modal.open', 'http://chat.test', ': do the same on the chat page, http://chat.test'],
        ['a panel', 'contextual_bar.open', 'http://chat.test', ': do the same on the chat page, http://chat.test'],
    ])(
        'says that a button opened %s (%s), which it does not show, beside a page at %s',
        async (what, type, page, end) => {
            const { session, blocks, close } = await openChat({
                reply: 'Edit?',
                buttons: ['Edit'],
                view: {},
                type,
                page,
            });
            await session.type('/integration show x');
            expect(await session.type('/click 1')).toBe(true);
            expect(blocks.at(-1)).toBe(`The app opened ${what}, which only a graphical client shows${end}`);
            await close();
        },
    );

    test.each([
        { name: 'nothing', answer: {}, block: 'The app did not answer.' },
        { name: 'a refusal', answer: { status: 400, error: 'no' }, block: 'The workspace refused this (400): no' },
    ])('does not take $name for an answer', async ({ answer, block }) => {
        const { session, blocks, close } = await openChat(answer);
        expect(await session.type('/integration help')).toBe(false);
        expect(blocks).toEqual([block]);
        await close();
    });

    test('shows messages of the rooms that the person is in, but not what was typed here', async () => {
        const { session, blocks, say, close } = await openChat();
        expect(await session.type('hello')).toBe(true);
        await say('uma', '#ops', 'from ops');
        await say('uma', '@owen', 'not for olivia');
        await say('owen', '@olivia', 'for olivia');
        expect(blocks).toEqual(['│ uma in #ops\n│ from ops', '│ owen in @owen\n│ for olivia']);
        await close();
    });

    test('keeps what was posted', async () => {
        const { session, store, close } = await openChat();
        await session.type('hello');
        expect(await store.messages.findAsync({})).toMatchObject([
            { msg: 'hello', rid: 'GENERAL', u: { username: 'olivia' } },
        ]);
        await close();
    });

    test('goes on as somebody else, in a room that person can see', async () => {
        const { session, blocks, close } = await openChat();
        await session.type('/join #secret');
        expect(session.promptText).toBe('olivia #secret › ');
        await session.type('/as uma');
        expect(session.promptText).toBe('uma #general › ');
        expect(await session.type('/join #secret')).toBe(false);
        expect(await session.type('/as rocket.cat')).toBe(false);
        expect(blocks).toEqual([
            'uma can see no room called “#secret”: /rooms lists what there is',
            'Nobody called “rocket.cat” can chat here: /people lists who can',
        ]);
        await close();
    });

    test('asks to join before posting, and joins', async () => {
        const { session, blocks, close } = await openChat();
        await session.type('/join #ops');
        await session.type('/as owen');
        expect(await session.type('hello')).toBe(false);
        expect(blocks).toEqual(['owen has not joined #ops: type /join #ops first']);
        expect([await session.type('/join #ops'), await session.type('hello')]).toEqual([true, true]);
        await close();
    });

    test('lists people and rooms, and leaves', async () => {
        const { session, blocks, close } = await openChat();
        await session.type('/join @uma');
        await session.type('/as owen');
        await session.type('/people');
        await session.type('/rooms');
        expect(blocks[0]).toMatch(
            /^ {2}admin +admin: creates .*\n {2}olivia +user, \S.*\n› owen .*\n {2}uma +user: may not create/,
        );
        expect(blocks[1]).toMatch(/^› #general +public\n {2}#ops +public, not joined\n {2}@/);
        expect(session.over).toBe(false);
        await session.type('/quit');
        expect(session.over).toBe(true);
        await close();
    });

    test.each([
        { line: '/intergation list', says: 'There is no command /intergation. Did you mean /integration list?' },
        { line: '/foo', says: 'There is no command /foo. /help lists what there is.' },
        { line: '/poeple', says: 'There is no command /poeple. Did you mean /people?' },
        { line: '/click abc', says: '/click takes the number of a button, not “abc”' },
        { line: '/invite nobody', says: 'Nobody is called “nobody”: /people lists who is here' },
    ])('says what is wrong with $line', async ({ line, says }) => {
        const { session, blocks, typed, close } = await openChat();
        expect(await session.type(line)).toBe(false);
        expect([blocks, typed]).toEqual([[says], []]);
        await close();
    });

    test('lists its own words on /help', async () => {
        const { session, blocks, close } = await openChat();
        expect(await session.type('/help')).toBe(true);
        for (const { usage } of Object.values(chatCommands)) {
            expect(blocks[0]).toContain(usage);
        }
        await close();
    });

    test('brings the bot that the app advises to invite into the room', async () => {
        const { session, store, close } = await openChat();
        await session.type('/join #secret');
        expect(await session.type('/invite @Rocket.Cat')).toBe(true);
        expect(await findSubscription(store, session.room._id, 'rocket.cat')).toBeDefined();
        await close();
    });

    test('shows what the app logged last, without what could steer the terminal', async () => {
        const { session, blocks, store, close } = await openChat();
        await session.type('/logs');
        const entries = [
            { severity: 'debug', timestamp: new Date(0), args: ['called'] },
            { severity: 'info', timestamp: new Date(1000), args: ['made', '\u001b[2Jit'] },
        ];
        await store.appLogs.insertAsync({ _id: 'log', method: 'command', entries });
        await session.type('/logs');
        expect(blocks).toEqual(['The app has logged nothing.', '  00:00:01 info command: made [2Jit']);
        await close();
    });

    test('knows people whatever the case of their names', async () => {
        const { session, close } = await openChat();
        expect([await session.type('/as OWEN'), session.user.username]).toEqual([true, 'owen']);
        await close();
    });
});
