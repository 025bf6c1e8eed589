import { FieldGroup } from '@rocket.chat/fuselage';
import type { ReactElement } from 'react';
import { BlockSurface } from './BlockSurface.tsx';
import { type Kit, KitContext } from './KitContext.mts';
import type { OpenView } from './OpenView.mts';

/** The blocks of a view in a form, so that Enter submits one that has a single line to type. */
export function ViewBody({ open, kit, submit }: { open: OpenView; kit: Kit; submit: () => void }): ReactElement {
    return (
        <KitContext.Provider value={kit}>
            <form
                noValidate
                onSubmit={(event) => {
                    event.preventDefault();
                    submit();
                }}
            >
                <FieldGroup>
                    {new BlockSurface(kit.surface, kit.client).render(open.view.blocks, { engine: 'rocket.chat' })}
                </FieldGroup>
            </form>
        </KitContext.Provider>
    );
}
