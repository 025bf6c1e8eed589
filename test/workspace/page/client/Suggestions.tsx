import type { ReactElement, ReactNode } from 'react';

/** What to choose from beside a field, and the one that Enter picks. */
export interface SuggestionsProps<Item> {
    id: string;
    label: string;
    items: readonly Item[];
    current: Item;
    pick: (item: Item) => void;
    /** What tells an item from the others; the field names the current one by it. */
    keyOf: (item: Item) => string;
    /** How an item is drawn. */
    children: (item: Item) => ReactNode;
}

/** A list beside which the person goes on typing. */
export function Suggestions<Item>(props: SuggestionsProps<Item>): ReactElement {
    const { id, label, items, current, pick, keyOf, children } = props;
    return (
        <div id={id} role="listbox" aria-label={label} className="suggestions">
            {items.map((item) => (
                <div
                    key={keyOf(item)}
                    id={`${id}-${keyOf(item)}`}
                    role="option"
                    aria-selected={item === current}
                    onMouseDown={(event) => {
                        // The focus stays in the field.
                        event.preventDefault();
                        pick(item);
                    }}
                >
                    {children(item)}
                </div>
            ))}
        </div>
    );
}
