import { escapeText, pick } from '../core/text';
import { listOf } from '../core/values';

/** Up to five labels, as the end of a line. */
export function labelsSuffix(labels: unknown): string {
    const names = listOf(labels).map((label) => escapeText(pick(label, 'name title', 40)));
    const shown = names.filter((name) => name !== '').slice(0, 5);
    return shown.length > 0 ? ` · ${shown.join(', ')}` : '';
}
