import type { Truncation } from '../integrations/Integrations';
import { bold, code, codeBlock } from './markdown';
import { counted, described, truncatedNote } from './list';
import type { FilterFacts } from './list';

/** What was exported, and where it is. */
export interface ExportFacts {
    readonly count: number;
    readonly filter: FilterFacts;
    /** Present when not all integrations were looked through. */
    readonly truncated?: Truncation;
    readonly place: { readonly json: string } | { readonly file: string; readonly with: string };
}

/** The reply to an export: the JSON or where it is, what is not in it, and what to look at before it is shared. */
export function exported({ count, filter, truncated, place }: ExportFacts): string {
    return [
        `${bold(`Export of ${counted(count)}`)}${described(filter)}`,
        ...('json' in place
            ? [codeBlock(place.json.trimEnd().split('\n'))]
            : [`It is long, so it is a file in your direct messages with ${code(place.with)}: ${code(place.file)}`]),
        'Left out: tokens, and with them webhook URLs; who made them and when; everything that is as usual.',
        'Scripts and addresses are in it as they are: look for secrets in them before you share it.',
        ...(truncated ? [truncatedNote(truncated)] : []),
    ].join('\n');
}
