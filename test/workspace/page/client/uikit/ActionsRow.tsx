import { Button } from '@rocket.chat/fuselage';
import { type ReactElement, type ReactNode, useState } from 'react';

const shownAtFirst = 5;

/** Elements beside each other; of more than five, the rest is shown when asked for. */
export function ActionsRow({ children }: { children: ReactNode[] }): ReactElement {
    const [all, showAll] = useState(false);
    const hidden = !all && children.length > shownAtFirst;
    return (
        <div className="actions">
            {hidden ? children.slice(0, shownAtFirst) : children}
            {hidden && (
                <Button
                    size="small"
                    onClick={() => {
                        showAll(true);
                    }}
                >
                    Show more
                </Button>
            )}
        </div>
    );
}
