import type { IRoom, IUser } from '@rocket.chat/core-typings';
import { postMessage } from '../integrations/messages/postMessage.mts';
import { findSubscription } from '../store/rooms.mts';
import { buttonsOf } from '../clickButton.mts';
import type { ClientOutcome } from '../clientInbox.mts';
import type { Workspace } from '../Workspace.mts';
import { chatCommands } from './commands/chatCommands.mts';
import { explainUnknown } from './commands/explainUnknown.mts';
import { Feed, type Viewpoint } from './Feed.mts';
import { findPerson, findPlace, labelOf } from './places.mts';
import type { Screen } from './terminal/Screen.mts';

/** The part of a workspace that a chat needs. */
export type ChatWorkspace = Pick<Workspace, 'store' | 'events' | 'instances' | 'runCommand' | 'click'>;

/** Who chats where at first, and the address of the chat page, if it stays open. */
export interface ChatStart {
    as: string;
    room: string;
    page?: string;
}

/** One person's chat, who can become another person and go to other rooms. */
export class ChatSession {
    /** True once the person wants to leave. */
    over = false;
    private commandsRun = 0;
    private readonly feed: Feed;
    private readonly closeFeed: () => void;

    private constructor(
        readonly workspace: ChatWorkspace,
        readonly screen: Screen,
        private viewpoint: Viewpoint,
        private readonly page: string | undefined,
    ) {
        this.feed = new Feed(workspace, screen, () => this.viewpoint);
        this.closeFeed = this.feed.open();
    }

    /** Opens a chat as somebody in a room; throws when there is no such person or room. */
    static async open(workspace: ChatWorkspace, screen: Screen, start: ChatStart): Promise<ChatSession> {
        const user = await findPerson(workspace.store, start.as);
        if (!user) {
            throw new Error(`Nobody called ${start.as} can chat here: try --as olivia`);
        }
        const room = await findPlace(workspace.store, user, start.room);
        if (!room) {
            throw new Error(`${start.as} can see no room called ${start.room}`);
        }
        return new ChatSession(workspace, screen, { user, room }, start.page);
    }

    get user(): IUser {
        return this.viewpoint.user;
    }

    get room(): IRoom {
        return this.viewpoint.room;
    }

    /** What stands before a line that is being typed. */
    get promptText(): string {
        const { style } = this.screen;
        const { username = '' } = this.user;
        return `${style.paint('bold', username)} ${style.paint('dim', labelOf(this.room, this.user))} › `;
    }

    /** Goes on as another person or in another room. */
    go(viewpoint: Partial<Viewpoint>): void {
        this.viewpoint = { ...this.viewpoint, ...viewpoint };
    }

    /** Does what a line says and shows what comes of it; false when it was refused or not answered. */
    async type(line: string): Promise<boolean> {
        const text = line.trim();
        const [, word = '', rest = ''] = /^\/(\S*)\s*([^]*)$/.exec(text) ?? [];
        const own = chatCommands[word.toLowerCase()];
        const done = own
            ? own.run(this, rest.trim())
            : text.startsWith('/')
              ? this.runCommand(text)
              : text === '' || this.post(text);
        const answered = await done;
        await this.settled();
        return answered;
    }

    /** When everything that has arrived is on the screen. */
    settled(): Promise<void> {
        return this.feed.settled();
    }

    /** Says why something was not done; always false. */
    refuse(problem: string): false {
        this.screen.print(this.screen.style.paint('red', problem));
        return false;
    }

    /** Stops showing what arrives. */
    close(): void {
        this.closeFeed();
    }

    /** Clicks a button, counted from 1, of the last message that had any; false when there is none, or no answer. */
    async click(number: number): Promise<boolean> {
        const { offer } = this.feed;
        if (!offer || !buttonsOf(offer)[number - 1]) {
            return this.refuse(`There is no button ${number} to click`);
        }
        const click = { as: this.user.username ?? '', message: offer, button: number - 1 };
        return this.judge(await this.workspace.click(click, this.nextInstance()));
    }

    private async runCommand(text: string): Promise<boolean> {
        const unknown = await explainUnknown(this.workspace, text);
        if (unknown !== undefined) {
            return this.refuse(unknown);
        }
        const typed = { as: this.user.username ?? '', room: this.room._id, text };
        return this.judge(await this.workspace.runCommand(typed, this.nextInstance()));
    }

    /** Another one each time, as behind a load balancer. */
    private nextInstance(): number {
        return this.commandsRun++ % this.workspace.instances.length;
    }

    private async judge({ status, body, ephemerals, views }: ClientOutcome): Promise<boolean> {
        await this.settled();
        if (status !== 200) {
            return this.refuse(`The workspace refused this (${status}): ${String(body.error)}`);
        }
        // One that a command opens comes by itself, one that a button opens with the answer, which may be empty.
        const answered = body as Record<string, unknown> | null;
        const opened = views[0] ?? (answered?.view === undefined ? undefined : answered);
        if (opened) {
            this.screen.print(this.screen.style.paint('dim', this.tellOpened(opened)));
        }
        return ephemerals.length > 0 || opened !== undefined || this.refuse('The app did not answer.');
    }

    private tellOpened({ type }: Record<string, unknown>): string {
        const what = String(type).startsWith('contextual_bar') ? 'a panel' : 'a form';
        const told = `The app opened ${what}, which only a graphical client shows`;
        return this.page === undefined ? `${told}.` : `${told}: do the same on the chat page, ${this.page}`;
    }

    private async post(text: string): Promise<boolean> {
        const { store, events } = this.workspace;
        const { user, room } = this;
        if (!(await findSubscription(store, room._id, user._id))) {
            const label = labelOf(room, user);
            return this.refuse(`${user.username ?? ''} has not joined ${label}: type /join ${label} first`);
        }
        await postMessage({ store, events, now: () => new Date() }, { user, room, message: { msg: text } });
        return true;
    }
}
