import { type ReactElement, useEffect, useRef } from 'react';
import { BlockBoundary } from './BlockBoundary.tsx';
import { BlockSurface } from './BlockSurface.tsx';
import { type Kit, KitContext } from './KitContext.mts';
import type { OpenView } from './OpenView.mts';

const focusable = 'input:not([tabindex="-1"]), textarea, button, [tabindex="0"], a[href]';

/** The blocks of a view in a form, so that Enter submits one that has a single line to type. */
export function ViewBody({ open, kit, submit }: { open: OpenView; kit: Kit; submit: () => void }): ReactElement {
    const form = useRef<HTMLFormElement>(null);
    useEffect(() => {
        form.current?.querySelector<HTMLElement>(focusable)?.focus();
    }, []);
    return (
        <KitContext.Provider value={kit}>
            <form
                ref={form}
                className="view-body"
                noValidate
                onSubmit={(event) => {
                    event.preventDefault();
                    submit();
                }}
            >
                <BlockBoundary key={open.opening}>
                    {new BlockSurface(kit.surface, kit.client).render(open.view.blocks, { engine: 'rocket.chat' })}
                </BlockBoundary>
            </form>
        </KitContext.Provider>
    );
}
