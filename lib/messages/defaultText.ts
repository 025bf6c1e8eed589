import type { Labels, Messages } from './Messages';

/** What stands in place of a parameter's default, where that is not a plain value. */
export function defaultText(label: keyof Labels, { defaults }: Messages): string | undefined {
    return (defaults as Partial<Record<keyof Labels, string>>)[label];
}
