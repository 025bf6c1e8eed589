import type { Delivery } from './Delivery';
import { readDelivery } from './Delivery';
import type { Draft } from './Draft';
import type { Content } from './finish';
import { finish } from './finish';
import { own } from './values';

/** What the owner of an integration chose for its script. */
export interface TemplateSettings {
    /** What the service signs its deliveries with; not checked when empty. */
    readonly secret?: string;
    readonly options?: readonly string[];
}

/** Whether an option is chosen. */
export type Chosen = (option: string) => boolean;

/** How deliveries of one service are read. */
export interface Service {
    /** Whether a delivery was made by who knows the secret; asked only when there is one. */
    readonly verify?: (delivery: Delivery, secret: string) => boolean;
    /** What there is to post; nothing for what nobody needs to hear of. */
    readonly read: (delivery: Delivery, chosen: Chosen) => Draft | undefined;
}

/** Marks a delivery as a sample that the app sends. */
const TEST = 'integrations_test';

/** What a script returns to the server: a message, or nothing, which is answered with 200 as well. */
export function answer(
    service: Service,
    request: unknown,
    { secret = '', options = [] }: TemplateSettings,
): { readonly content: Content } | undefined {
    const delivery = readDelivery(request);
    if (secret !== '' && service.verify?.(delivery, secret) === false) {
        return undefined;
    }
    const chosen: Chosen = (option) => options.includes(option);
    const draft = service.read(delivery, chosen);
    const test = own(delivery.body, TEST) === true ? 'Test: ' : '';
    // The server would post an empty message as well.
    return draft?.text
        ? {
              content: finish({
                  ...draft,
                  text: test + draft.text,
                  excerpt: chosen('no-excerpts') ? '' : draft.excerpt,
              }),
          }
        : undefined;
}
