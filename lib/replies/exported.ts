import type { Truncation } from '../integrations/Integrations';
import type { Messages } from '../messages/Messages';
import { say, sayCount } from '../messages/say';
import type { FilterFacts } from './list';
import { described, truncatedNote } from './list';
import { bold, code, codeBlock } from './parts/markdown';

/** What was exported, and where it is. */
export interface ExportFacts {
    readonly count: number;
    readonly filter: FilterFacts;
    /** Present when not all integrations were looked through. */
    readonly truncated?: Truncation;
    readonly place: { readonly json: string } | { readonly file: string; readonly with: string };
}

/** The reply to an export: the JSON or where it is, what is not in it, and what to look at before it is shared. */
export function exported({ count, filter, truncated, place }: ExportFacts, messages: Messages): string {
    const { exported: phrases } = messages;
    return [
        `${bold(sayCount(phrases.heading, count, messages))}${described(filter, messages)}`,
        ...('json' in place
            ? [codeBlock(place.json.trimEnd().split('\n'))]
            : [say(phrases.file, { person: code(place.with), file: code(place.file) })]),
        phrases.leftOut,
        phrases.caution,
        ...(truncated ? [truncatedNote(truncated, messages)] : []),
    ].join('\n');
}
