import type { ChatSession } from '../ChatSession.mts';
import { becomePerson, inviteMember, listPeople } from './peopleCommands.mts';
import { showLogs } from '../showLogs.mts';
import { enterRoom, listRooms } from './roomCommands.mts';
import { showHints } from '../terminal/showHints.mts';

/** A word after `/` that the chat itself understands; every other goes to the workspace. */
export interface ChatCommand {
    usage: string;
    summary: string;
    /** What its argument is one of, for those who press Tab. */
    takes?: 'person' | 'member' | 'place';
    run(session: ChatSession, argument: string): Promise<boolean> | boolean;
}

/** What the chat itself understands. */
export const chatCommands: Record<string, ChatCommand> = {
    as: { usage: '/as <person>', summary: 'go on as somebody else', takes: 'person', run: becomePerson },
    join: { usage: '/join <room>', summary: 'go to #room, or to @person', takes: 'place', run: enterRoom },
    invite: { usage: '/invite <person>', summary: 'bring somebody into this room', takes: 'member', run: inviteMember },
    click: { usage: '/click <n>', summary: 'click a button of the last message that has any', run: clickButton },
    people: { usage: '/people', summary: 'who is here, and what each may do', run: listPeople },
    rooms: { usage: '/rooms', summary: 'what this person can see', run: listRooms },
    logs: { usage: '/logs', summary: 'what the app logged last', run: showLogs },
    help: { usage: '/help', summary: 'show this', run: help },
    quit: { usage: '/quit', summary: 'stop the workspace', run: quit },
};

function clickButton(session: ChatSession, number: string): Promise<boolean> | boolean {
    return /^\d*$/.test(number)
        ? session.click(Number(number === '' ? 1 : number))
        : session.refuse(`/click takes the number of a button, not “${number}”`);
}

function help(session: ChatSession): boolean {
    return showHints(session.screen, Object.values(chatCommands));
}

function quit(session: ChatSession): boolean {
    session.over = true;
    return true;
}
