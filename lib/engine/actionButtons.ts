import type { IUIActionButtonDescriptor } from '@rocket.chat/apps-engine/definition/ui';
import { UIActionButtonContext } from '@rocket.chat/apps-engine/definition/ui/UIActionButtonContext';
import { allManagePermissions } from '../access/PermissionRoles';
import type { Pressed } from './answerCommand';

/** A button that the app adds to the web client, and the words that it runs in the channel that its room stands for. */
export interface ActionButton {
    readonly descriptor: IUIActionButtonDescriptor;
    readonly words: (here: string) => readonly string[];
    readonly instead: NonNullable<Pressed['instead']>;
}

/**
 * In a room's menu and beside what one types, for whoever has any permission to manage integrations; the client alone looks at
 * that. Some places show a button's key as its label, so that keys are English by themselves.
 */
export function actionButtons(): readonly ActionButton[] {
    const when = { hasOnePermission: [...allManagePermissions()] };
    return [
        {
            descriptor: {
                actionId: 'room-integrations',
                context: UIActionButtonContext.ROOM_ACTION,
                labelI18n: 'Integrations_of_this_room',
                when,
            },
            words: (here) => ['list', '--channel', here],
            instead: 'panel',
        },
        {
            descriptor: {
                actionId: 'new-integration',
                context: UIActionButtonContext.MESSAGE_BOX_ACTION,
                labelI18n: 'New_integration',
                when,
            },
            words: (here) => ['create', '--channel', here],
            instead: 'open',
        },
    ];
}
