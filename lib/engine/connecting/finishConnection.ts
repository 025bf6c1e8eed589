import type { IRoom } from '@rocket.chat/apps-engine/definition/rooms';
import { typedLine } from '../../dispatch/commandLine';
import type { ConnectedFacts } from '../../replies/connecting';
import { sendDirectMessage } from '../accessors/directRoom';
import type { Configuration } from '../../settings/Configuration';
import type { ConnectRequest } from '../../accounts/ConnectRequests';
import { ownAccount } from '../../accounts/Account';
import type { PageFacts } from '../../replies/page';
import { mayBeDenied } from '../accessors/mayBeDenied';
import { renderReply } from '../../replies/renderReply';
import { endpoints } from '../../api/endpoints';
import { RestClient } from '../../api/RestClient';
import type { Runtime } from '../Invocation';
import { announceChange } from '../announceChange';
import { answerCommand } from '../answerCommand';
import { attempt } from '../guard';
import { isThere } from '../isThere';
import type { Services } from '../services';

/** What the provider brings back: the secret of the request, and a code for tokens. */
export interface Consent {
    readonly secret: string;
    readonly code: string;
}

/** Milliseconds to wait for a callback that came at the same moment with the same code, of which one gets tokens. */
const RETRY_DELAYS: readonly number[] = [100, 300, 900];

/** Turns consent into a connection, if the account that consented is the one that asked; then the waiting command runs. */
export async function finishConnection({ secret, code }: Consent, runtime: Runtime): Promise<PageFacts> {
    const { services } = runtime;
    const request = await services.requests.find(secret);
    if (!request) {
        // Somebody who loads the page of success again has connected all the same.
        return { kind: (await services.requests.isTaken(secret)) ? 'used' : 'expired' };
    }
    const configuration = await services.configuration();
    const tokens = configuration.ok ? await exchange(code, configuration.value, services) : configuration;
    if (!configuration.ok || !tokens.ok) {
        return { kind: (await isTakenSoon(secret, services)) ? 'used' : 'failed' };
    }
    const account = ownAccount(configuration.value, tokens.value);
    const me = await new RestClient(services.transport, account.connection).call(endpoints.me);
    if (!me.ok) {
        return me.failure.kind === 'rate-limited' ? { kind: 'busy', seconds: me.failure.seconds } : { kind: 'failed' };
    }
    const username = String(me.value.username);
    // Somebody may have been lured into following another's link: their account must not serve that person.
    if (me.value._id !== request.userId) {
        return { kind: 'other-account', username };
    }
    if (!(await services.requests.claim(secret))) {
        return { kind: 'used' };
    }
    await services.connections.keep(request.userId, tokens.value);
    const { room, ...told } = await resume(request, runtime);
    return { kind: 'connected', username, backUrl: roomUrl(configuration.value.siteUrl, room), ...told };
}

async function exchange(code: string, { siteUrl, apiUrl }: Configuration, services: Services) {
    const client = await services.oauthClient(siteUrl);
    return client.ok ? services.oauthProvider(apiUrl).exchange(client.value, code) : client;
}

/** Whether another callback takes the request, so that nothing failed for the person who waits. */
async function isTakenSoon(secret: string, { requests, environment }: Services): Promise<boolean> {
    for (const pause of RETRY_DELAYS) {
        if ((await requests.find(secret)) === undefined) {
            return true;
        }
        await environment.sleep(pause);
    }
    return false;
}

/** Where the person is told that it worked, and what became of the command that waited. */
interface Resumed {
    readonly waiting?: string;
    readonly notRun?: string;
    /** The room in which it was typed, unless it is gone or the person has left it. */
    readonly room?: IRoom;
}

/**
 * Says in the room that it worked, and runs the command that waited. Who has left the room meanwhile is told in the direct
 * room with the app: a command there would take the room for its channel.
 */
async function resume({ userId, roomId, threadId, words }: ConnectRequest, runtime: Runtime): Promise<Resumed> {
    const { accessors, services } = runtime;
    const { read } = accessors;
    const [sender, room] = await Promise.all([
        mayBeDenied(read.getUserReader().getById(userId)),
        mayBeDenied(read.getRoomReader().getById(roomId)),
    ]);
    const line = words ? typedLine(words) : undefined;
    if (sender) {
        await attempt(runtime, () => announceChange({ verb: 'connected' }, { ...runtime, sender }));
    }
    if (!sender || !room || !(await isThere({ sender, room, accessors }))) {
        // This message is stored, and a command may hold a token: which one it was stands on the page alone.
        await sendDirectMessage(accessors, userId, wordsOf({ isLeft: line !== undefined }, services));
        return line === undefined ? {} : { notRun: line };
    }
    const waiting = line === undefined ? {} : { waiting: line };
    await services.sendReply({ user: sender, room, threadId }, { text: wordsOf(waiting, services) });
    if (words) {
        await answerCommand(words, { ...runtime, sender, room, threadId });
    }
    return { room, ...waiting };
}

function wordsOf(facts: ConnectedFacts, { environment, print }: Services): string {
    return renderReply({ kind: 'connected', facts }, environment.messages, print);
}

const roomPaths: Readonly<Partial<Record<string, string>>> = { c: 'channel', p: 'group' };

function roomUrl(siteUrl: string, room: IRoom | undefined): string {
    const path = room && roomPaths[room.type];
    return path === undefined ? siteUrl : `${siteUrl}/${path}/${encodeURIComponent(room?.slugifiedName ?? '')}`;
}
