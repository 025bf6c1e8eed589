import type { FormErrors } from '../../replies/failures/formErrors';
import type { View } from '../blocks/formView';

/** What a client is answered: it closes, it stays and tells what is wrong where, or it shows another view. */
export type FormAnswer =
    | { readonly kind: 'close' }
    | { readonly kind: 'errors'; readonly errors: FormErrors }
    | { readonly kind: 'update' | 'open'; readonly view: View };
