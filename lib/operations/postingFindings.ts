import { holds } from '../access/PermissionRoles';
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
import { POST_READ_ONLY } from '../permissions';

/** Findings about posting to a room that exists. */
const codes: readonly FindingCode[] = [
    'room-archived',
    'post-as-user-not-member',
    'post-as-user-not-in-team',
    'post-as-user-silenced',
];

/** Looks up the user and rooms while the integration is written, so that `postingFindings` finds them in the directory. */
export async function prefetchTargets(values: FieldValues, context: WorkspaceContext): Promise<void> {
    const { directory } = context;
    if (needsCheck(values, context)) {
        const { username, channel = [] } = values;
        await Promise.all([
            directory.person(username ?? fields.username.default),
            ...channel.filter(isRoom).map((word) => directory.room(word.slice(1))),
        ]);
    }
}

/** Reasons why an incoming integration that was created or changed cannot post. */
export async function postingFindings(integration: Integration, context: WorkspaceContext): Promise<Finding[]> {
    if (!needsCheck(integration.values, context)) {
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
        // Without the permissions there is no reason to warn.
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

/** Nothing needs to be checked for the default user in the public channel that the command was typed in, unless it is a team's. */
function needsCheck(
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
