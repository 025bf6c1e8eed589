import { own } from '../core/values';

/** What stands in front of a draft, unless its title says that it is one. */
export function draftOf(thing: unknown, title: string): string {
    const isDraft = own(thing, 'draft') === true || own(thing, 'work_in_progress') === true;
    return isDraft && !/^\W?(draft|wip)\b/i.test(title) ? 'draft ' : '';
}
