import { holds, POST_READ_ONLY } from '../access/PermissionRoles';
import { channelHere } from '../dispatch/channelHere';
import type { WorkspaceContext } from '../dispatch/Subcommand';
import type { FieldValues } from '../integrations/fields/fields';
import { fields } from '../integrations/fields/fields';
import type { Integration } from '../integrations/Integration';
import type { Finding, FindingCode } from '../replies/Finding';
import { gatherSubject } from '../checkup/gatherSubject';
import { NameIndex } from '../checkup/NameIndex';
import { findingsOf } from '../checkup/runChecks';
import { targetChecks } from '../checkup/targetChecks';

/** What keeps somebody from posting to a room that is there. */
const codes: readonly FindingCode[] = [
    'room-archived',
    'post-as-user-not-member',
    'post-as-user-not-in-team',
    'post-as-user-silenced',
];

/** Looks up who is to post and where, meanwhile: what is asked for later is there by then. */
export async function lookAhead(values: FieldValues, context: WorkspaceContext): Promise<void> {
    const { directory } = context;
    if (isInDoubt(values, context)) {
        const { username, channel = [] } = values;
        await Promise.all([
            directory.person(username ?? fields.username.default),
            ...channel.filter(isRoom).map((word) => directory.room(word.slice(1))),
        ]);
    }
}

/** What keeps a new incoming integration from posting. */
export async function postingFindings(integration: Integration, context: WorkspaceContext): Promise<Finding[]> {
    if (!isInDoubt(integration.values, context)) {
        return [];
    }
    const { directory, room, username, workspace } = context;
    const rooms = await Promise.all(
        (integration.values.channel ?? []).filter(isRoom).map((it) => directory.room(it.slice(1))),
    );
    const grants = rooms.some((it) => it?.isReadOnly === true) ? await workspace.permissionRoles() : undefined;
    const subject = await gatherSubject(integration, {
        directory,
        impersonates: () => true,
        // What cannot be learned is no reason to warn.
        writesReadOnly: (person) => grants?.ok !== true || holds(person, POST_READ_ONLY, grants.value),
        roomsReadable: true,
        tellsCompiled: false,
        names: new NameIndex([integration]),
        single: true,
        ending: new Set<string>(),
        here: channelHere(room, username),
    });
    return findingsOf(subject, targetChecks).filter(({ code }) => codes.includes(code));
}

/** Anybody may post in a public channel that is no team's, and the default user is muted nowhere by itself. */
function isInDoubt(
    { type, channel = [], username }: FieldValues,
    { room, username: person }: WorkspaceContext,
): boolean {
    const isHere = room.kind === 'public' && !room.isOfTeam && channel.every((it) => it === channelHere(room, person));
    const isUsual = username === undefined || username === fields.username.default;
    return type === 'incoming' && channel.some(isRoom) && !(isHere && isUsual);
}

function isRoom(word: string): boolean {
    return word.startsWith('#');
}
