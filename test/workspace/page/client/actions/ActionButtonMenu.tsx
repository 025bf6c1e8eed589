import { Menu, MenuItem, MenuItemContent, MenuItemIcon } from '@rocket.chat/fuselage';
import { memo, type ReactElement } from 'react';
import type { PageMessage } from '../../PageMessage.mts';
import { useChat } from '../ChatContext.mts';
import type { ActionButton } from './ActionButton.mts';
import { pressBody } from './pressBody.mts';
import { useActionButtons } from './useActionButtons.mts';

/** Where an app's buttons are offered, and what goes along when one is pressed. */
export interface ActionButtonMenuProps {
    context: ActionButton['context'];
    message?: PageMessage;
    threadId?: string;
    /** The composer's text, when it is pressed. */
    text?: () => string;
}

const titles: Record<ActionButton['context'], string> = {
    messageAction: 'More actions of apps',
    roomAction: 'Apps in this room',
    messageBoxAction: 'Apps',
    userDropdownAction: 'Apps',
};

/** A menu of the buttons that apps have added to a place; nothing where there are none. */
export const ActionButtonMenu = memo(ButtonMenu);

function ButtonMenu({ context, message, threadId, text }: ActionButtonMenuProps): ReactElement | null {
    const buttons = useActionButtons(context, message);
    const { interactions, translate, room } = useChat();
    if (buttons.length === 0) {
        return null;
    }
    const press = (key: unknown) => {
        const button = buttons[Number(key)];
        if (button) {
            const body = pressBody(button, { room, message, threadId, text: text?.() });
            void interactions.pressActionButton(button.appId, body);
        }
    };
    const icon = context === 'messageBoxAction' ? 'plus' : 'kebab';
    return (
        <Menu small icon={icon} title={titles[context]} aria-label={titles[context]} onAction={press}>
            {buttons.map((button, index) => (
                <MenuItem key={index} textValue={labelOf(button, translate)}>
                    <MenuItemIcon name="cube" />
                    <MenuItemContent>{labelOf(button, translate)}</MenuItemContent>
                </MenuItem>
            ))}
        </Menu>
    );
}

function labelOf({ appId, labelI18n, context }: ActionButton, translate: (key: string) => string): string {
    // The user's menu shows the key itself, as the client does.
    return context === 'userDropdownAction' ? labelI18n : translate(`app-${appId}.${labelI18n}`);
}
