/** What people write between the last items of a list. */
const BETWEEN_ITEMS = [',', '&', '+', 'and', 'und', 'et', 'y', 'e', 'och', 'en'];

/** Whether a word is written between the last items of a list. */
export function isBetweenItems(word: string): boolean {
    return BETWEEN_ITEMS.includes(word.toLowerCase());
}
