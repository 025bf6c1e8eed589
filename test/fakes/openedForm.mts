import type { ClientForm } from '../workspace/ClientForm.mts';

/** The form that a client opened; throws when it opened none. */
export function openedForm(form: ClientForm | undefined): ClientForm {
    if (!form) {
        throw new Error('No form was opened');
    }
    return form;
}
