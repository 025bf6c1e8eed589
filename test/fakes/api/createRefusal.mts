import type { IncomingBody, OutgoingBody } from '../../workspace/integrations/IntegrationBody.mts';
import { outgoingEvents } from '../../workspace/integrations/outgoingEvents.mts';
import type { FakeDirectory, FakePerson } from './FakeDirectory.mts';

/** A check of the server's: whether it is broken, and the code and reason it is then refused with. */
export type Check = readonly [broken: boolean, code: string, reason?: string];

/** Who asks for what, before which directory. */
export interface Asked<Body> {
    directory: FakeDirectory;
    user: FakePerson;
    body: Body;
}

const scopes = ['all_public_channels', 'all_private_groups', 'all_direct_messages'];
const startsWrong = ['error-invalid-channel-start-with-chars', 'Invalid channel. Start with @ or #'] as const;
const lacksImpersonate = "User selected for the incoming integration lacks the 'message-impersonate' permission.";

/** The first broken check of a create of either kind, in the server's order (`addIncomingIntegration`, `validateOutgoingIntegration`); undefined when all hold. */
export function createRefusal({ body, ...asked }: Asked<IncomingBody | OutgoingBody>): Check | undefined {
    const checks =
        body.type === 'webhook-incoming' ? incomingChecks({ ...asked, body }) : outgoingChecks({ ...asked, body });
    return checks.find(([broken]) => broken);
}

function incomingChecks({ directory, user, body }: Asked<IncomingBody>): Check[] {
    const channels = entriesOf(body.channel);
    const poster = directory.person(body.username);
    const mayPost = poster !== undefined && directory.holds(poster, 'message-impersonate');
    return [
        [!holdsAny(directory, user, 'incoming'), 'not_authorized', 'Unauthorized'],
        [body.channel.trim() === '', 'error-invalid-channel', 'Invalid channel'],
        [!channels.every((channel) => /^[#@]/.test(channel)), ...startsWrong],
        [body.username.trim() === '', 'error-invalid-username', 'Invalid username'],
        [poster === undefined, 'error-invalid-user', 'Invalid user'],
        [!mayPost, 'error-user-lacks-message-impersonate-permission', lacksImpersonate],
        ...channels.flatMap((channel) => targetChecks({ directory, user, body: channel }, 'incoming')),
    ];
}

function outgoingChecks({ directory, user, body }: Asked<OutgoingBody>): Check[] {
    const known = Object.hasOwn(outgoingEvents, body.event);
    const use = known ? outgoingEvents[body.event] : { channel: false, targetRoom: false };
    const channels = use.channel ? entriesOf(body.channel).filter((channel) => channel !== '') : [];
    const all = directory.holds(user, 'manage-outgoing-integrations');
    const urls = body.urls ?? [];
    const scoped = (channel: string) => scopes.includes(channel.toLowerCase());
    return [
        [!holdsAny(directory, user, 'outgoing'), 'not_authorized'],
        [!known, 'error-invalid-event-type', 'Invalid event type'],
        [body.username.trim() === '', 'error-invalid-username', 'Invalid username'],
        [use.targetRoom && !body.targetRoom, 'error-invalid-targetRoom', 'Invalid Target Room'],
        [urls.every((url) => url.trim() === ''), 'error-invalid-urls', 'Invalid URLs'],
        [use.channel && /^\s+$/.test(body.channel), 'error-invalid-channel', 'Invalid Channel'],
        [!channels.every((channel) => /^[#@]/.test(channel) || scoped(channel)), ...startsWrong],
        [!use.channel && !all, 'error-invalid-permissions', 'Invalid permission for required Integration creation.'],
        [
            directory.person(body.username) === undefined,
            'error-invalid-user',
            'Invalid user (did you delete the `rocket.cat` user?)',
        ],
        ...channels.flatMap((channel): Check[] =>
            scopes.includes(channel)
                ? [[channel !== 'all_public_channels' && !all, 'error-invalid-channel', 'Invalid Channel']]
                : targetChecks({ directory, user, body: channel }, 'outgoing'),
        ),
    ];
}

function targetChecks({ directory, user, body: channel }: Asked<string>, kind: string): Check[] {
    const unrestricted = permissionsOf(kind).every((permission) => directory.holds(user, permission));
    return [
        [!directory.exists(channel), 'error-invalid-room', 'Invalid room'],
        [!unrestricted && !directory.joined(channel, user), 'error-invalid-channel', 'Invalid Channel'],
    ];
}

function holdsAny(directory: FakeDirectory, user: FakePerson, kind: string): boolean {
    return permissionsOf(kind).some((permission) => directory.holds(user, permission));
}

/** The permissions to manage all integrations of a kind, and one's own. */
export function permissionsOf(kind: string): [all: string, own: string] {
    return [`manage-${kind}-integrations`, `manage-own-${kind}-integrations`];
}

function entriesOf(channel: string): string[] {
    return channel.split(',').map((entry) => entry.trim());
}
