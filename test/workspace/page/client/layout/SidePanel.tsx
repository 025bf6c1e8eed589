import {
    Contextualbar,
    ContextualbarAction,
    ContextualbarActions,
    ContextualbarHeader,
    ContextualbarTitle,
} from '@rocket.chat/fuselage';
import { type ReactElement, type ReactNode, useEffect, useRef } from 'react';

/** What stands on the right, under its title; Escape closes it as the cross does. */
export interface SidePanelProps {
    title: string;
    close: () => void;
    children: ReactNode;
}

/** A bar beside the room, on narrow screens over it. */
export function SidePanel({ title, close, children }: SidePanelProps): ReactElement {
    const panel = useRef<HTMLElement>(null);
    useEffect(() => {
        panel.current?.focus();
    }, []);
    return (
        <aside
            ref={panel}
            className="side-panel"
            aria-label={title}
            tabIndex={-1}
            onKeyDown={(event) => {
                if (event.key === 'Escape' && !event.defaultPrevented) {
                    close();
                }
            }}
        >
            <Contextualbar width="100%" position="static">
                <ContextualbarHeader>
                    <ContextualbarTitle>{title}</ContextualbarTitle>
                    <ContextualbarActions>
                        <ContextualbarAction name="cross" title="Close" aria-label="Close" onClick={close} />
                    </ContextualbarActions>
                </ContextualbarHeader>
                {children}
            </Contextualbar>
        </aside>
    );
}
