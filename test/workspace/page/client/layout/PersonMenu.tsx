import { Avatar, Menu, MenuItem, MenuItemContent, MenuItemIcon } from '@rocket.chat/fuselage';
import type { ReactElement } from 'react';
import type { ClientKind } from '../../../clients/ClientKind.mts';
import { ActionButtonMenu } from '../actions/ActionButtonMenu.tsx';
import { useChat } from '../ChatContext.mts';
import type { Theme } from '../useTheme.mts';
import type { ToolPanel } from './Panel.mts';

/** What somebody can do beside chatting. */
export interface PersonMenuProps {
    theme: Theme;
    setTheme: (theme: Theme) => void;
    setClient: (client: ClientKind) => void;
    openPanel: (panel: ToolPanel) => void;
    signOut: () => void;
}

/** Who is signed in, and what they can look at or switch. */
export function PersonMenu({ theme, setTheme, setClient, openPanel, signOut }: PersonMenuProps): ReactElement {
    const { me, client } = useChat();
    const entries = [
        {
            key: 'theme',
            icon: theme === 'dark' ? 'sun' : 'moon',
            text: theme === 'dark' ? 'Light' : 'Dark',
            run: () => {
                setTheme(theme === 'dark' ? 'light' : 'dark');
            },
        },
        {
            key: 'client',
            icon: client === 'web' ? 'mobile' : 'desktop',
            text: client === 'web' ? 'As mobile' : 'As the web client',
            run: () => {
                setClient(client === 'web' ? 'mobile' : 'web');
            },
        },
        {
            key: 'receiver',
            icon: 'arrow-down-box',
            text: 'Webhook receiver',
            run: () => {
                openPanel('receiver');
            },
        },
        ...(me.administrator
            ? ([
                  {
                      key: 'settings',
                      icon: 'customize',
                      text: 'App settings',
                      run: () => {
                          openPanel('settings');
                      },
                  },
                  {
                      key: 'logs',
                      icon: 'file-document',
                      text: 'App logs',
                      run: () => {
                          openPanel('logs');
                      },
                  },
              ] as const)
            : []),
        { key: 'out', icon: 'sign-out', text: 'Be somebody else', run: signOut },
    ] as const;
    return (
        <div className="person">
            <Avatar size="x28" url={`/avatar/${encodeURIComponent(me.username)}`} alt="" />
            <strong>{me.name}</strong>
            {client === 'mobile' && <span className="as-mobile">as mobile</span>}
            <span className="spacer" />
            <ActionButtonMenu context="userDropdownAction" />
            <Menu
                small
                icon="kebab"
                title="Your menu"
                aria-label="Your menu"
                onAction={(key) => {
                    entries.find((entry) => entry.key === key)?.run();
                }}
            >
                {entries.map(({ key, icon, text }) => (
                    <MenuItem key={key} textValue={text}>
                        <MenuItemIcon name={icon} />
                        <MenuItemContent>{text}</MenuItemContent>
                    </MenuItem>
                ))}
            </Menu>
        </div>
    );
}
