import { createContext, useContext } from 'react';
import type { ClientKind, Surface } from '../../../clients/ClientKind.mts';
import type { Used } from './Interactions.mts';

/** What blocks can reach of the surface they stand on. */
export interface Kit {
    surface: Surface;
    client: ClientKind;
    /** Tells the app that an element was used, and resolves when it has answered. */
    act: (used: Used) => Promise<void>;
    /** Keeps what was typed, without telling anybody. */
    update: (used: Used) => void;
    /** What stands in a field: what was typed, or undefined before that. */
    typed: (actionId: string) => { value: unknown } | undefined;
    errorOf: (actionId: string) => string | undefined;
}

/** Where elements find the surface they stand on. */
export const KitContext = createContext<Kit | undefined>(undefined);

/** The surface that an element stands on. */
export function useKit(): Kit {
    const kit = useContext(KitContext);
    if (!kit) {
        throw new Error('An element stands on no surface');
    }
    return kit;
}
