import { en } from '../../lib/messages/languages/en.ts';

/** Whether a message is no reply, but stands below one and has nothing but what can be pressed next. */
export function isOffer(text: string): boolean {
    return Object.values<string>(en.offers).includes(text);
}

/** Messages without those that only have what can be pressed next. */
export function withoutOffers<Message extends { readonly msg: string }>(messages: readonly Message[]): Message[] {
    return messages.filter(({ msg }) => !isOffer(msg));
}
