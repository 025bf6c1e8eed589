import type { Bound } from '../bindElement.mts';
import type { Position } from '../useElement.mts';

/** An element of some kind, where it stands, and the label of its field. */
export interface ElementProps<Element> {
    element: Bound<Element>;
    position: Position;
    label?: string;
}
