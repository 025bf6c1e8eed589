import { useMemo } from 'react';
import type { Surface } from '../../../clients/ClientKind.mts';
import { useChat } from '../ChatContext.mts';
import type { Kit } from './KitContext.mts';
import type { OpenView } from './OpenView.mts';

/** What the blocks of a view can reach. */
export function useViewKit({ view, values, errors }: OpenView, surface: Surface): Kit {
    const { interactions, client } = useChat();
    return useMemo(
        () => ({
            surface,
            client,
            act: (used) => interactions.useInView({ ...used, appId: view.appId }, view.id),
            update: (used) => {
                interactions.setValue(view.id, used);
            },
            typed: (actionId) => values[actionId],
            errorOf: (actionId) => errors[actionId],
        }),
        [interactions, client, surface, view.appId, view.id, values, errors],
    );
}
