import type { LayoutBlock, PlainText } from '@rocket.chat/ui-kit';

/** A button of a view's foot. */
export interface ViewButton {
    type: 'button';
    text: PlainText;
    style?: string;
    appId?: string;
    blockId?: string;
    actionId?: string;
    value?: string;
}

/** A modal or contextual bar as an app describes it. */
export interface View {
    id: string;
    appId: string;
    title: PlainText;
    blocks: LayoutBlock[];
    submit?: ViewButton;
    close?: ViewButton;
}

/** What stands in a view's fields, by action id. */
export type Values = Record<string, { value: unknown; blockId: string | undefined }>;

/** A view on the screen with what was typed into it, and what the app says is wrong with that. */
export interface OpenView {
    view: View;
    values: Values;
    errors: Record<string, string>;
    /** Told apart from an earlier one of the same id. */
    opening: number;
}

/** The views on the screen; of the modals the last is on top. */
export interface Surfaces {
    modals: readonly OpenView[];
    bar?: OpenView;
}

interface Field {
    type: string;
    actionId?: string;
    initialValue?: unknown;
    initialTime?: unknown;
    initialDate?: unknown;
    initialOption?: { value?: unknown };
    initialOptions?: { value?: unknown }[];
    value?: unknown;
}

interface FieldBlock {
    type: string;
    blockId?: string;
    element?: Field;
    elements?: Field[];
}

/** What stands in a view's fields when it opens: section accessories are not among them until they are used. */
export function initialValues(blocks: readonly LayoutBlock[]): Values {
    const fields = (blocks as readonly object[] as readonly FieldBlock[]).flatMap((block) =>
        fieldsOf(block).flatMap((field) =>
            field.actionId === undefined
                ? []
                : [[field.actionId, { value: initialValue(field), blockId: block.blockId }] as const],
        ),
    );
    return Object.fromEntries(fields);
}

function fieldsOf({ type, element, elements = [] }: FieldBlock): Field[] {
    if (type === 'input') {
        return element ? [element] : [];
    }
    // A button has no value before it was clicked.
    return type === 'actions' ? elements.filter((it) => it.type !== 'button') : [];
}

/** Falsy ones count as none, as in the client. */
function initialValue({
    initialValue: value,
    initialTime,
    initialDate,
    initialOption,
    initialOptions,
}: Field): unknown {
    const options = initialOptions?.map((option) => option.value);
    return [value, initialTime, initialDate, initialOption?.value, options].find(Boolean);
}

/** The state of a view as it is sent; what belongs to no block falls out. */
export function stateOf(values: Values): Record<string, Record<string, unknown>> {
    const state: Record<string, Record<string, unknown>> = {};
    for (const [actionId, { value, blockId }] of Object.entries(values)) {
        if (blockId !== undefined) {
            state[blockId] = { ...state[blockId], [actionId]: value };
        }
    }
    return state;
}
