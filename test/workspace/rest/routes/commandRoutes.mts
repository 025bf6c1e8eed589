import type { IRoom, IUser } from '@rocket.chat/core-typings';
import type { Engine } from '../../engine/Engine.mts';
import { findOne } from '../../store/findOne.mts';
import { canAccessRoom } from '../../store/rooms.mts';
import type { Store } from '../../store/Store.mts';
import { refuse } from '../errorAnswer.mts';
import { readPage } from '../pagination.mts';
import { parseParameters } from '../parseParameters.mts';
import { type Route, userRoute } from '../Route.mts';
import type { ServerInstance } from '../ServerInstance.mts';
import type { Validators } from '../validators.mts';

interface CommandsRunBody {
    command: string;
    params?: string | null;
    roomId: string;
    tmid?: string | null;
    triggerId?: string | null;
}

/** Listing and running slash commands. */
export function commandRoutes({ ajv, ajvQuery }: Validators): Route[] {
    return [
        userRoute({
            method: 'GET',
            path: '/api/v1/commands.list',
            query: ajvQuery.compile<{ offset?: number; count?: number }>(listSchema),
            async action({ instance, query }) {
                const { offset, count } = await readPage(instance.store, query);
                const all = (await instance.engine()?.listCommands()) ?? [];
                const commands = all.slice(offset, count === 0 ? undefined : offset + count);
                return { commands, appsLoaded: true, offset, count: commands.length, total: all.length };
            },
        }),
        userRoute({
            method: 'POST',
            path: '/api/v1/commands.run',
            body: ajv.compile<CommandsRunBody>(runSchema),
            async action({ instance, user, body }) {
                const command = body.command.toLowerCase();
                const engine = engineWith(instance, command);
                const room = await accessibleRoom(instance.store, body.roomId, user);
                await checkThread(instance.store, body);
                await engine.runCommand({
                    command,
                    args: parseParameters(body.params ?? ''),
                    user,
                    room,
                    threadId: body.tmid ?? undefined,
                    triggerId: body.triggerId ?? undefined,
                });
                return {};
            },
        }),
    ];
}

function engineWith(instance: ServerInstance, command: string): Engine {
    const engine = instance.engine();
    if (!engine?.hasCommand(command)) {
        throw refuse(400, 'The command provided does not exist (or is disabled).');
    }
    return engine;
}

async function accessibleRoom(store: Store, roomId: string, user: IUser): Promise<IRoom> {
    const room = await findOne(store.rooms, { _id: roomId });
    if (!room || !(await canAccessRoom(store, room, user))) {
        throw refuse(403, 'unauthorized');
    }
    return room;
}

async function checkThread(store: Store, { tmid, roomId }: CommandsRunBody): Promise<void> {
    if (tmid && !(await findOne(store.messages, { _id: tmid, rid: roomId }))) {
        throw refuse(400, 'Invalid thread.');
    }
}

const optionalText = { type: 'string', nullable: true };
const optionalNumber = { type: 'number', nullable: true };

const listSchema = {
    type: 'object',
    properties: {
        offset: optionalNumber,
        count: optionalNumber,
        sort: optionalText,
        query: optionalText,
        fields: optionalText,
    },
    additionalProperties: false,
};

const runSchema = {
    type: 'object',
    properties: {
        command: { type: 'string' },
        params: optionalText,
        roomId: { type: 'string' },
        tmid: optionalText,
        triggerId: optionalText,
    },
    required: ['command', 'roomId'],
    additionalProperties: false,
};
