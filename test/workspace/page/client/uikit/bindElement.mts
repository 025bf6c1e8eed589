/** The block that an element stands in. */
interface Around {
    appId?: string;
    blockId?: string;
}

/** An element with where its clicks go: its own app and block where it names any, else those of its block. */
export type Bound<Element> = Element & { appId: string; blockId: string };

/** Gives an element what it leaves to its block; a block of no app belongs to `core`, which no app is. */
export function bindElement<Element extends object>(block: Around, element: Element): Bound<Element> {
    const own = element as Around;
    return { ...element, appId: own.appId ?? block.appId ?? 'core', blockId: own.blockId ?? block.blockId ?? '' };
}
