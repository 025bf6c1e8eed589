import { randomBytes } from 'crypto';
import { Access } from '../access/Access';
import { readDirectFile } from './accessors/directFile';
import { engineDirectory, mayBeOfTeam } from './accessors/directory';
import { membershipOf } from './accessors/membership';
import type { Asked } from './Asked';
import { askedOf } from './Asked';
import { once } from '../once';
import { postJson } from '../api/postJson';
import type { CommandContext, Room } from '../dispatch/CommandContext';
import type { Invocation } from './Invocation';
import { doInTurn } from './doInTurn';
import { openWorkspace } from './openWorkspace';
import { retireLater } from './retireLater';
import { ownConnection } from './ownConnection';
import { findSettingsProblem } from './jobs/findSettingsProblem';

/** The engine's room types (`RoomType`) that the app tells apart. */
const roomKinds: Readonly<Partial<Record<string, Room['kind']>>> = { c: 'public', p: 'private', d: 'direct' };

/** Everything one command can reach, built for its sender and room; nothing is read until it is asked for. */
export function buildContext(
    invocation: Invocation,
    { sender, account }: Asked = askedOf(invocation.sender.id, invocation),
): CommandContext {
    const { sender: person, room, services } = invocation;
    const { read } = invocation.accessors;
    const openOnce: CommandContext['openWorkspace'] = once(() => openWorkspace(account, () => access, services));
    const access = new Access({
        sender,
        policy: openOnce,
        hasJoined: membershipOf(read, person.id).hasJoined,
    });
    return {
        room: {
            id: room.id,
            name: room.slugifiedName || room.id,
            kind: roomKinds[room.type] ?? 'other',
            isOfTeam: mayBeOfTeam(room),
        },
        username: person.username,
        access,
        directory: engineDirectory(read),
        sender,
        configuration: services.configuration,
        openWorkspace: openOnce,
        connection: ownConnection(invocation),
        settingsProblem: (serviceWorks) => findSettingsProblem(services, read, serviceWorks),
        inTurn: doInTurn(services),
        generateToken: () => randomBytes(24).toString('hex'),
        sendFile: (file) => services.sendFile(person.id, file),
        readFile: (id) => readDirectFile(read, { userId: person.id, fileId: id }),
        retireLater: retireLater(invocation),
        retirements: () => services.retirements.all(),
        post: postJson(services.transport, services.environment.now),
        now: services.environment.now,
        messages: services.environment.messages,
        declarations: services.environment.subcommands,
    };
}
