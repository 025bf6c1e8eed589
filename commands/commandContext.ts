import { randomBytes } from 'crypto';
import type { IHttp, IRead } from '@rocket.chat/apps-engine/definition/accessors';
import type { IRoom } from '@rocket.chat/apps-engine/definition/rooms';
import type { IUser } from '@rocket.chat/apps-engine/definition/users';
import { Access } from '../lib/access/Access';
import { loadPermissionRoles } from '../lib/access/PermissionRoles';
import type { Sender } from '../lib/access/Sender';
import { serviceAccount } from '../lib/accounts/Account';
import { engineSettings } from '../lib/accounts/engineSettings';
import type { Outcome } from '../lib/Failure';
import { fail, succeed } from '../lib/Failure';
import { RestIntegrations } from '../lib/integrations/RestIntegrations';
import type { Messages } from '../lib/messages/Messages';
import { engineTransport } from '../lib/rest/engineTransport';
import { RestClient } from '../lib/rest/RestClient';
import type { Memory } from './Memory';
import type { CommandContext, Room, Workspace } from './Subcommand';
import { subcommands } from './subcommands';

/** The engine's accessors that commands need. */
export interface Accessors {
    readonly read: IRead;
    readonly http: IHttp;
}

/** Who typed a command and where, as the engine tells it. */
export interface Origin {
    readonly sender: IUser;
    readonly room: IRoom;
}

/** The engine's room types (`RoomType`) that the app tells apart. */
const roomKinds: Readonly<Partial<Record<string, Room['kind']>>> = { c: 'public', p: 'private', d: 'direct' };

/** Puts the engine's accessors behind the interfaces that subcommands use; nothing is read until it is asked for. */
export function commandContext(
    { sender, room }: Origin,
    { read, http }: Accessors,
    memory: Memory,
    messages: Messages,
): CommandContext {
    const client = async (): Promise<Outcome<{ rest: RestClient; siteUrl: string }>> => {
        const account = await memory.account.read(() => serviceAccount(engineSettings(read.getEnvironmentReader())));
        return account.ok
            ? succeed({
                  rest: new RestClient(engineTransport(http), account.value.connection),
                  siteUrl: account.value.siteUrl,
              })
            : account;
    };
    const permissionRoles = () =>
        memory.permissionRoles.read(async () => {
            const connected = await client();
            return connected.ok ? loadPermissionRoles(connected.value.rest) : connected;
        });
    return {
        room: describeRoom(room),
        username: sender.username,
        access: new Access({ sender: () => readSender(read, sender.id), permissionRoles }),
        workspace: async (): Promise<Outcome<Workspace>> => {
            const connected = await client();
            return connected.ok
                ? succeed({
                      integrations: new RestIntegrations(connected.value.rest),
                      siteUrl: connected.value.siteUrl,
                  })
                : connected;
        },
        generateToken: () => randomBytes(24).toString('hex'),
        messages,
        subcommands,
    };
}

/** The sender as the workspace has them now: roles may have changed since their client sent the command. */
async function readSender(read: IRead, id: string): Promise<Outcome<Sender>> {
    const user = (await read.getUserReader().getById(id)) as IUser | undefined;
    return user?.isEnabled === true
        ? succeed({ id: user.id, username: user.username, roles: user.roles })
        : fail({ kind: 'sender-unknown' });
}

function describeRoom({ id, slugifiedName, type }: IRoom): Room {
    return { id, name: slugifiedName || id, kind: roomKinds[type] ?? 'other' };
}
