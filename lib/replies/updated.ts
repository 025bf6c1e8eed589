import { optionName } from '../grammar/OptionNames';
import type { FieldChange } from '../integrations/fields/fieldChanges';
import type { FieldName } from '../integrations/fields/fields';
import { fieldOf } from '../integrations/fields/fields';
import type { Integration } from '../integrations/Integration';
import type { Messages } from '../messages/Messages';
import { say } from '../messages/say';
import type { FieldChangeFacts } from './parts/fieldChange';
import { fieldChange } from './parts/fieldChange';
import { bold, bullets, code, codes, exact } from './parts/markdown';
import type { PrintCommand } from './parts/SuggestedCommand';
import { optionOf, typed } from './parts/typed';
import type { SetUpFacts } from './setUp';
import { setUp } from './setUp';
import type { WarningFacts } from './warnings';
import { warningFacts, warnings } from './warnings';
import type { Kind } from '../integrations/kinds';

/** What the reply to an update tells. */
export interface UpdatedFacts extends WarningFacts {
    readonly id: string;
    readonly kind: Kind;
    readonly name: string;
    readonly changes: readonly FieldChangeFacts[];
    /** Fields that were emptied because the event makes no use of them. */
    readonly dropped: readonly string[];
    /** Fields that the event makes no use of any more, and that the workspace keeps all the same. */
    readonly kept: readonly string[];
    /** Fields that the event makes use of again, with what was stored in them. */
    readonly revived: readonly string[];
    /** Fields that the workspace did not change although it was asked to. */
    readonly refused: readonly string[];
    /** The token it has now, and why. */
    readonly token?: { readonly value: string; readonly reason: 'given' | 'lacked' };
    /** Deliveries need not be signed any more. */
    readonly losesSecret?: boolean;
    /** What is left to do at the service whose template was chosen. */
    readonly setUp?: SetUpFacts;
}

/** What the reply tells when there was nothing to change. */
export interface UnchangedFacts {
    readonly id: string;
    readonly kind: Kind;
    readonly name: string;
    /** Whether anything was asked for. */
    readonly asked: boolean;
}

/** What the reply to switching one on or off tells. */
export interface SwitchedFacts {
    readonly id: string;
    readonly kind: Kind;
    readonly name: string;
    readonly enabled: boolean;
    /** It was like that before, so nothing was sent. */
    readonly already: boolean;
}

/** The reply to an update: field by field, from what to what. */
export function updated(facts: UpdatedFacts, messages: Messages, print: PrintCommand): string {
    const { updated: phrases } = messages;
    const { kind, name, id, changes, token } = facts;
    return [
        `${bold(phrases.heading[kind])} ${code(name)}`,
        ...(changes.length > 0 ? [bullets(changes.map((it) => fieldChange(it, messages)))] : []),
        ...(token ? [say(phrases.token[token.reason], { token: exact(token.value) })] : []),
        ...unused(facts, messages),
        ...warnings(facts, messages, print),
        ...(facts.losesSecret === true ? [say(phrases.losesSecret, { option: code(optionName('secret')) })] : []),
        ...(facts.setUp ? [setUp(facts.setUp, { id }, messages)] : []),
        say(phrases.next, { command: typed('show', id) }),
    ].join('\n');
}

function unused(facts: UpdatedFacts, { updated: phrases, enumeration }: Messages): string[] {
    return (['dropped', 'kept', 'revived', 'refused'] as const)
        .filter((which) => facts[which].length > 0)
        .map((which) => say(phrases[which], { fields: codes(facts[which], enumeration.and) }));
}

/** The reply to an update that would have changed nothing. */
export function unchanged({ kind, name, asked }: UnchangedFacts, { updated: phrases }: Messages): string {
    const values = { name: code(name), example: optionOf('channel', '#general'), command: typed('help', 'update') };
    return say(asked ? phrases.already[kind] : phrases.nothingAsked, values);
}

/** The reply to switching an integration on or off. */
export function switched({ id, kind, name, enabled, already }: SwitchedFacts, { switched: phrases }: Messages): string {
    const which = enabled ? 'enabled' : 'disabled';
    if (already) {
        return say(phrases.already[which][kind], { name: code(name) });
    }
    const command = enabled ? typed('test', id) : typed('enable', id);
    return `${bold(phrases.heading[which])} ${say(phrases[which][kind], { name: code(name), command })}`;
}

/** What came of a change. */
export interface ChangeResult {
    /** As it is now, by the server's own account. */
    readonly after: Integration;
    /** What differs from before; nothing when it was like that already, and nothing was sent. */
    readonly changes: readonly FieldChange[];
    /** What was asked for and did not come about. */
    readonly refused: readonly FieldName[];
    /** What the event makes no use of, and is therefore gone. */
    readonly dropped: readonly FieldName[];
    /** What the event makes no use of any more, and is stored all the same. */
    readonly kept: readonly FieldName[];
    /** What was stored without use, and counts again. */
    readonly revived: readonly FieldName[];
}

/** What there is to tell about an update. */
export function updatedFacts({ after, changes, refused, dropped, kept, revived }: ChangeResult): UpdatedFacts {
    const { id, kind, values } = after;
    const token = changes.find(({ field }) => field === 'token');
    return {
        id,
        kind,
        name: values.name,
        changes: changes.filter(({ field }) => fieldOf(field).secret !== true),
        dropped,
        kept,
        revived,
        refused,
        ...(token && values.token !== undefined
            ? { token: { value: values.token, reason: token.from === undefined ? 'lacked' : 'given' } }
            : {}),
        ...warningFacts(after, changes),
    };
}
