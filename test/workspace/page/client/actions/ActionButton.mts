import type { PageMessage } from '../../PageMessage.mts';
import type { PageRoom } from '../../PageRoom.mts';

/** A button that an app adds to the web client. */
export interface ActionButton {
    appId: string;
    actionId: string;
    labelI18n: string;
    context: 'messageAction' | 'roomAction' | 'messageBoxAction' | 'userDropdownAction';
    category?: string;
    variant?: string;
    when?: {
        roomTypes?: string[];
        messageActionContext?: string[];
        hasOnePermission?: string[];
        hasAllPermissions?: string[];
        hasOneRole?: string[];
        hasAllRoles?: string[];
    };
}

/** Where a button would stand, and who would see it. */
export interface ButtonPlace {
    context: ActionButton['context'];
    room: PageRoom | undefined;
    message?: PageMessage;
    permissions: readonly string[];
    roles: readonly string[];
}

/** Whether the web client shows a button there; `hasAllRoles` never hides one. */
export function isShown({ context, when = {} }: ActionButton, place: ButtonPlace): boolean {
    const { roomTypes, messageActionContext, hasOnePermission, hasAllPermissions, hasOneRole } = when;
    const { permissions, roles, room, message } = place;
    const where = message?.tmid === undefined ? 'message' : 'threads';
    return (
        context === place.context &&
        (!roomTypes || !room || roomTypes.includes(roomTypeOf(room))) &&
        (!message || !messageActionContext || messageActionContext.includes(where)) &&
        (!hasOnePermission || hasOnePermission.some((it) => permissions.includes(it))) &&
        (!hasAllPermissions || hasAllPermissions.every((it) => permissions.includes(it))) &&
        (!hasOneRole || hasOneRole.some((it) => roles.includes(it)))
    );
}

/** Rooms as the engine calls their kinds. */
function roomTypeOf({ t }: PageRoom): string {
    return t === 'c' ? 'public_channel' : t === 'p' ? 'private_channel' : 'direct';
}
