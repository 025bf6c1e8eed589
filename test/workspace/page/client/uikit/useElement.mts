import type { InputElementDispatchAction } from '@rocket.chat/ui-kit';
import { useState } from 'react';
import type { Bound } from './bindElement.mts';
import { useKit } from './KitContext.mts';

/** Where an element stands: as a field, or among what acts at once. */
export type Position = 'input' | 'action';

/** What every element goes by. */
export type Usable = Bound<{ actionId: string; dispatchActionConfig?: InputElementDispatchAction[] }>;

/** What an element shows, and what it does when it is used. */
export interface ElementState {
    value: unknown;
    /** While the app answers, during which the client disables the element. */
    busy: boolean;
    error: string | undefined;
    change: (value: unknown) => void;
    act: (value: unknown) => void;
}

/** An element's part in the state of its surface. */
export function useElement(element: Usable, position: Position, initial: unknown): ElementState {
    const { act, update, typed, errorOf, client } = useKit();
    const { appId, actionId, blockId, dispatchActionConfig = [] } = element;
    const [busy, setBusy] = useState(false);
    const [local, setLocal] = useState<{ value: unknown }>();
    const send = async (value: unknown) => {
        setBusy(true);
        setLocal({ value });
        await act({ appId, actionId, blockId, value });
        setBusy(false);
    };
    const keep = (value: unknown) => {
        setLocal({ value });
        update({ appId, actionId, blockId, value });
    };
    const dispatches = position === 'action' || (client === 'web' && dispatchActionConfig.includes('on_item_selected'));
    return {
        value: (typed(actionId) ?? local ?? { value: initial }).value,
        busy,
        error: errorOf(actionId),
        change(value) {
            if (dispatches) {
                void send(value);
            } else {
                keep(value);
            }
        },
        act: (value) => void send(value),
    };
}
