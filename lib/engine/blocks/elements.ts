/** A button, and the text by which the app knows a click on it for its own. */
export interface SignedButton {
    readonly label: string;
    readonly value: string;
    readonly danger?: boolean;
}

/** What can be pressed under a text. */
export interface SignedOffers {
    readonly buttons: readonly SignedButton[];
    /** One of many, under a label that says what for. */
    readonly choice?: { readonly label: string; readonly options: readonly SignedButton[] };
}

/** Where an element stands: clients hand all of it back with what is done to it. */
export interface ElementPlace {
    readonly appId: string;
    readonly blockId: string;
    readonly actionId: string;
}

/** A text in which clients look for no markup. */
export function plainText(text: string): object {
    return { type: 'plain_text', text };
}

/** A block of markdown. */
export function section(text: string, { appId, blockId }: Pick<ElementPlace, 'appId' | 'blockId'>): object {
    return { type: 'section', appId, blockId, text: { type: 'mrkdwn', text } };
}

/** A button that hands its value back. */
export function signedButton({ label, value, danger }: SignedButton, place: ElementPlace): object {
    return {
        type: 'button',
        ...place,
        text: plainText(label),
        value,
        ...(danger === true ? { style: 'danger' } : {}),
    };
}

/** A list to pick one from. */
export function picker({ label, options }: NonNullable<SignedOffers['choice']>, place: ElementPlace): object {
    return {
        type: 'static_select',
        ...place,
        placeholder: plainText(label),
        options: options.map((option) => ({ text: plainText(option.label), value: option.value })),
    };
}
