import { limits } from '../limits';
import type { Messages } from '../messages/Messages';
import { say } from '../messages/say';
import { codeBlock } from './parts/markdown';
import { place, typed } from './parts/typed';

/** A link to connect with. */
export interface ConnectFacts {
    readonly url: string;
    /** Whether somebody asked for it who is connected already. */
    readonly isConnected?: boolean;
    /** Why the link is shown to somebody who did not ask for it. */
    readonly reason?: 'never' | 'expired' | 'refused';
    readonly forAdmin?: boolean;
    /** The command that waits, as it will run; absent where nothing waits. */
    readonly waiting?: string;
}

/** What the confirmation in the room tells. */
export interface ConnectedFacts {
    /** The command that runs now. */
    readonly waiting?: string;
    /** Whether a command waited in a room that the person has left, and is not run. Not which: this is told in a message that is stored. */
    readonly isLeft?: boolean;
}

/** What disconnecting found. */
export interface DisconnectedFacts {
    readonly wasConnected: boolean;
}

/** The link to connect with, and why it is shown; a command that waits for it is mentioned. */
export function connect(
    { url, isConnected = false, reason, forAdmin, waiting }: ConnectFacts,
    messages: Messages,
): string {
    const { connecting } = messages;
    const values = { link: `[${connecting.link}](${url})`, minutes: limits.connecting / 60000 };
    if (reason === undefined) {
        return say(isConnected ? connecting.again : connecting.offer, values);
    }
    return [
        connecting.reasons[reason],
        ...(waiting === undefined
            ? [say(connecting.offer, values), connecting.tooLong]
            : [`${say(connecting.waiting, values)}\n${codeBlock([waiting])}`]),
        ...(reason === 'never' && forAdmin === true
            ? [say(connecting.serviceAccount, { place: place('settings', messages) })]
            : []),
    ].join('\n');
}

/** The confirmation in the room after consent. */
export function connected({ waiting, isLeft = false }: ConnectedFacts, { connecting }: Messages): string {
    return [
        say(connecting.connected, { command: typed('disconnect') }),
        ...(waiting === undefined ? [] : [`${connecting.running}\n${codeBlock([waiting])}`]),
        ...(isLeft ? [connecting.notRun] : []),
    ].join('\n');
}

/** What disconnecting did. */
export function disconnected({ wasConnected }: DisconnectedFacts, { connecting }: Messages): string {
    return wasConnected ? say(connecting.disconnected, { command: typed('connect') }) : connecting.notConnected;
}
