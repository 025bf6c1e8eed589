import type { View } from './blocks/formView';
import type { FormAnswer } from './forms/FormAnswer';
import type { Invocation } from './Invocation';

/** A view that is opened by the answer to a press: at once and in order, where one that is sent by another way may come too late. */
export interface OpeningView extends Required<Pick<Invocation, 'openView'>> {
    /** What the client is answered: the view, or nothing. */
    readonly answer: () => FormAnswer;
}

/** Takes the view that is to be opened; `isOpen` tells whether the client still waits for it. */
export function openingView(isOpen: () => boolean): OpeningView {
    const opened: View[] = [];
    return {
        openView: (view) => {
            opened.push(view);
            return Promise.resolve(isOpen());
        },
        answer: () => {
            const view = opened[opened.length - 1];
            return view ? { kind: 'open', view } : { kind: 'close' };
        },
    };
}
