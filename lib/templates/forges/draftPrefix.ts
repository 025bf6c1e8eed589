import { own } from '../core/values';

/** `draft ` for a draft whose title does not say so already. */
export function draftPrefix(thing: unknown, title: string): string {
    const isDraft = own(thing, 'draft') === true || own(thing, 'work_in_progress') === true;
    return isDraft && !/^\W?(draft|wip)\b/i.test(title) ? 'draft ' : '';
}
