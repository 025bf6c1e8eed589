import { meteorError } from '../../rest/ServerError.mts';
import { hasPermission } from '../../store/permissions.mts';
import type { Store } from '../../store/Store.mts';

/** What rings everybody who is in a room, or there just now, and the permission that it takes. */
export const groups = { all: 'mention-all', here: 'mention-here' } as const;

/** Whom a text mentions. */
export function mentionsIn(text: string): string[] {
    return namesAfter('@', text);
}

/** What a text names behind a sign, by the server's usual pattern of names: it looks at the raw text without links, and behind blanks and `>` only. */
export function namesAfter(sign: '@' | '#', text: string): string[] {
    const withoutLinks = text.replace(/\[[^\]]*\]\([^)]*\)/g, '');
    const name = '[0-9a-zA-Z-_.]+';
    const mentions = withoutLinks.matchAll(
        new RegExp(`(?:^|\\s|>)${sign}(${name}(?:@${name})?(?::[0-9a-zA-Z-_.]+)?)`, 'gm'),
    );
    return [...mentions].map(([, mentioned = '']) => mentioned);
}

/** Refuses a message that mentions a whole room without the permission; it is not stored then (`BeforeSavePreventMention.ts`). */
export async function checkMentions(store: Store, userId: string, text: string): Promise<void> {
    const mentioned = mentionsIn(text);
    for (const [group, permission] of Object.entries(groups)) {
        if (mentioned.includes(group) && !(await hasPermission(store, userId, permission))) {
            throw meteorError('error-action-not-allowed', `Notify ${group} in this room not allowed`);
        }
    }
}
