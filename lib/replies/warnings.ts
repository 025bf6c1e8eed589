import type { Candidate } from '../Failure';
import { answersItself } from '../integrations/answersItself';
import type { FieldChange } from '../integrations/fields/fieldChanges';
import type { FieldName } from '../integrations/fields/fields';
import { fields } from '../integrations/fields/fields';
import { isUnencryptedUrl } from '../integrations/fields/isUnencryptedUrl';
import type { Integration, ScriptError } from '../integrations/Integration';
import type { Messages } from '../messages/Messages';
import { say, sayCount } from '../messages/say';
import { toldByItself } from './causes';
import { candidates } from './failures/candidates';
import type { Finding } from './Finding';
import { loopWarning } from './parts/loopWarning';
import { code, codes } from './parts/markdown';
import type { PrintCommand } from './parts/SuggestedCommand';
import { scriptProblem } from './parts/secrets';
import { IMPERSONATE } from '../permissions';

/** What whoever created or changed an integration should know of it. */
export interface WarningFacts {
    readonly scriptError?: ScriptError;
    /** What keeps the user it posts as from posting. */
    readonly posting?: readonly Finding[];
    /** Username of the user it posts as, where that is another than the default one. */
    readonly otherPoster?: string;
    /** Whoever answers it chooses who posts the answer. */
    readonly impersonates: boolean;
    /** Whether its own answers set it off. */
    readonly answersItself: boolean;
    /** Addresses to which everything travels unencrypted. */
    readonly plainUrls: readonly string[];
    /** Others that have the same name. */
    readonly namesakes?: readonly Candidate[];
}

/** How many others of its name are listed. */
const NAMED_NAMESAKES = 3;

/** What may make an integration one that its own answers set off. */
const maySetOff: readonly FieldName[] = ['event', 'channel', 'triggerWords', 'targetRoom', 'script', 'scriptEnabled'];

/** Warnings by an integration's own fields: of a new one by all of them, of a changed one by those that have changed. */
export function warningFacts(integration: Integration, changes?: readonly FieldChange[]): WarningFacts {
    const { kind, values, scriptError } = integration;
    const { username = fields.username.default, urls = [], impersonateUser } = values;
    const changeOf = (name: FieldName) => changes?.find(({ field }) => field === name);
    const isNew = (name: FieldName) => changes === undefined || changeOf(name) !== undefined;
    const isOther = kind === 'incoming' && isNew('username') && username !== fields.username.default;
    const formerUrls = changeOf('urls')?.from;
    const newUrls = isNew('urls') ? urls.filter((url) => !Array.isArray(formerUrls) || !formerUrls.includes(url)) : [];
    return {
        ...(scriptError ? { scriptError } : {}),
        ...(isOther ? { otherPoster: username } : {}),
        impersonates: impersonateUser === true && isNew('impersonateUser'),
        answersItself: maySetOff.some(isNew) && answersItself(integration),
        plainUrls: newUrls.filter(isUnencryptedUrl),
    };
}

/** Each warning, a line or more. */
export function warnings(facts: WarningFacts, messages: Messages, print: PrintCommand): string[] {
    const { warnings: phrases } = messages;
    const { scriptError, posting = [], otherPoster, impersonates, plainUrls, namesakes = [] } = facts;
    const permission = code(IMPERSONATE);
    return [
        ...(scriptError ? [scriptProblem(scriptError, messages)] : []),
        ...posting.map((it) => toldByItself(it, messages, print)),
        ...(otherPoster === undefined ? [] : [say(phrases.keepPermission, { person: code(otherPoster), permission })]),
        ...(plainUrls.length > 0 ? [say(phrases.plainUrls, { urls: codes(plainUrls) })] : []),
        ...(impersonates ? [say(phrases.answerChooses, { field: code('user_name') })] : []),
        ...(facts.answersItself ? [loopWarning(messages)] : []),
        ...(namesakes.length > 0
            ? [sayCount(phrases.namesake, namesakes.length, messages), candidates(namesakes, messages, NAMED_NAMESAKES)]
            : []),
    ];
}
