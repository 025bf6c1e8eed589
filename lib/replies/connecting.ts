import { limits } from '../limits';
import type { Messages } from '../messages/Messages';
import { say } from '../messages/say';
import { place, typed } from './typed';

/** A link to connect with. */
export interface ConnectFacts {
    readonly url: string;
    /** Why the link is shown to somebody who did not ask for it. */
    readonly reason?: 'never' | 'expired' | 'refused';
    readonly forAdmin?: boolean;
}

/** What disconnecting found. */
export interface DisconnectedFacts {
    readonly wasConnected: boolean;
}

/** The link to connect with, and why it is shown; a command that waits for it is mentioned. */
export function connect({ url, reason, forAdmin }: ConnectFacts, messages: Messages): string {
    const { connecting } = messages;
    const values = { link: `[${connecting.link}](${url})`, minutes: limits.connecting / 60000 };
    if (reason === undefined) {
        return say(connecting.offer, values);
    }
    return [
        connecting.reasons[reason],
        say(connecting.waiting, values),
        ...(reason === 'never' && forAdmin === true
            ? [say(connecting.serviceAccount, { place: place('settings', messages) })]
            : []),
    ].join('\n');
}

/** The confirmation in the room after consent. */
export function connected(_facts: undefined, { connecting }: Messages): string {
    return say(connecting.connected, { command: typed('disconnect') });
}

/** What disconnecting did. */
export function disconnected({ wasConnected }: DisconnectedFacts, { connecting }: Messages): string {
    return wasConnected ? say(connecting.disconnected, { command: typed('connect') }) : connecting.notConnected;
}
