import type { Delivery } from './Delivery';
import { readDelivery } from './Delivery';
import type { Draft } from './Draft';
import type { Content } from './buildMessage';
import { buildMessage } from './buildMessage';
import { own } from './values';

/** What the owner of an integration chose for its script. */
export interface TemplateSettings {
    /** What the service signs its deliveries with; not checked when empty. */
    readonly secret?: string;
    readonly options?: readonly string[];
}

/** Whether the owner has set an option. */
export type HasOption = (option: string) => boolean;

/** Reads the deliveries of one service. */
export interface Service {
    /** Whether a delivery is authenticated by the secret; called only when there is one. */
    readonly verify?: (delivery: Delivery, secret: string) => boolean;
    /** What to post; undefined for events that are not worth a message. */
    readonly read: (delivery: Delivery, hasOption: HasOption) => Draft | undefined;
}

/** Marks a delivery as one of the samples that the app sends. */
const TEST = 'integrations_test';

/** What a script returns to the server: a message, or undefined, which the server also answers with 200. */
export function answer(
    service: Service,
    request: unknown,
    { secret = '', options = [] }: TemplateSettings,
): { readonly content: Content } | undefined {
    const delivery = readDelivery(request);
    if (secret !== '' && service.verify?.(delivery, secret) === false) {
        return undefined;
    }
    const hasOption: HasOption = (option) => options.includes(option);
    const draft = service.read(delivery, hasOption);
    const test = own(delivery.body, TEST) === true ? 'Test: ' : '';
    // The server would post an empty message as well.
    return draft?.text
        ? {
              content: buildMessage({
                  ...draft,
                  text: test + draft.text,
                  excerpt: hasOption('no-excerpts') ? '' : draft.excerpt,
              }),
          }
        : undefined;
}
