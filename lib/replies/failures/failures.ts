import type { Failure, MaybeApplied, MaybeHalfDone } from '../../Failure';
import { limits } from '../../limits';
import type { Messages } from '../../messages/Messages';
import { say, sayCount } from '../../messages/say';
import { adviceFor } from './advice';
import { busy } from './busy';
import { candidates, tooManyMatches } from './candidates';
import { code, codeBlock, codes, exact } from '../parts/markdown';
import { lackingPermissions } from './lackingPermissions';
import { didYouMean, subcommandMeant } from './problems';
import { rejected } from './rejections';
import { lineToCopy } from '../parts/suggestion';
import { optionOf, place, typed } from '../parts/typed';
import { COMMAND } from '../../command';
import { BYPASS_RATE_LIMIT } from '../../permissions';

/** Who reads a failure: administrators are told where to click, others whom to ask. */
export interface Audience {
    readonly isAdmin: boolean;
    /** What is said of a call that changed nothing; to be given where something else was changed. */
    readonly untouched?: string;
}

/** A failure other than `usage`, which has a reply of its own with the problems and the usage line. */
export type ToldFailure = Exclude<Failure, { kind: 'usage' }>;

/** The sentences for a failure: what happened, which word caused it, what to do next. */
export function failureText(it: ToldFailure, audience: Audience, messages: Messages): string {
    return sentences(it, audience, messages)
        .filter((sentence) => sentence !== undefined)
        .join(' ');
}

function sentences(it: ToldFailure, audience: Audience, messages: Messages): readonly (string | undefined)[] {
    const { failures, networkErrors, invalidResponses } = messages;
    const { isAdmin, untouched = failures.untouched } = audience;
    const advice = adviceFor(isAdmin, messages);
    const outcome = ({ outcomeUnknown, unseen }: MaybeApplied): string => {
        const values = { command: typed('list'), place: place('integrations', messages) };
        return outcomeUnknown ? say(unseen ? failures.unknownUnseen : failures.unknown, values) : untouched;
    };
    const half = ({ scriptRuns }: MaybeHalfDone): string => (scriptRuns === true ? failures.scriptRuns : untouched);
    switch (it.kind) {
        case 'unknown-subcommand':
            return [
                say(failures[it.kind], { command: code(`/${COMMAND} ${it.word}`) }),
                ...(it.line === undefined
                    ? [subcommandMeant(it, messages), say(failures.listOfSubcommands, { command: typed('help') })]
                    : [`${messages.help.corrected}\n${codeBlock([it.line])}`]),
            ];
        case 'inexact':
            return it.line === undefined
                ? [failures.inexact.quote]
                : [`${failures.inexact.copy}\n${codeBlock([it.line])}`];
        case 'two-readings':
            return [[failures[it.kind], ...it.lines.map((line) => codeBlock([line]))].join('\n')];
        case 'forbidden':
            if (it.asGuest) {
                return [say(failures.guest, { role: code('guest') }), advice.ungrant()];
            }
            return lackingPermissions(it.missing, isAdmin, messages);
        case 'sender-unknown':
            return [say(failures[it.kind], { permission: code('user.read') })];
        case 'not-connected':
            return [say(failures[it.kind], { command: typed('connect') })];
        case 'out-of-reach':
            return [
                say(failures[it.kind][it.what], { word: code(it.word), permission: code(it.permission) }),
                advice.grant(1),
            ];
        case 'secret-reference':
            return [say(failures[it.kind], { command: typed('list') })];
        case 'not-found':
            return [
                say(failures[it.kind], { reference: code(it.reference) }),
                didYouMean(it.nearest, messages),
                say(failures.listOfIntegrations, { command: typed('list') }),
            ];
        case 'ambiguous':
            return [
                `${say(failures.ambiguous, { reference: code(it.reference) })}\n${candidates(it.candidates, messages)}`,
            ];
        case 'too-many-matches':
            return [tooManyMatches(it, messages)];
        case 'conflict': {
            const values = { name: code(it.name), command: typed('show', it.id) };
            return [
                it.by === undefined
                    ? say(failures.conflict, values)
                    : say(failures.conflictBy, { ...values, person: code(it.by) }),
            ];
        }
        case 'replaced': {
            const values = { name: code(it.name), id: exact(it.successor), command: typed('show', it.successor) };
            return [say(failures[it.kind], values)];
        }
        case 'overwritten': {
            const values = { name: code(it.name), command: typed('show', it.id) };
            return [
                it.by === undefined
                    ? say(failures.overwritten, values)
                    : say(failures.overwrittenBy, { ...values, person: code(it.by) }),
            ];
        }
        case 'busy':
            return [busy(it, messages), untouched, failures.waitAMoment];
        case 'file-not-sent':
            return [failures[it.kind][it.reason], advice.file(it.reason)];
        case 'file-not-read':
            return [
                say(failures[it.kind][it.reason], {
                    permission: code('upload.read'),
                    most: limits.importedFile / 1_000_000,
                    command: typed('export', '--type', 'incoming'),
                }),
                untouched,
            ];
        case 'unknown-channel':
            return [
                sayCount(failures[it.kind], it.words.length, messages, {
                    words: codes(it.words, messages.enumeration.and),
                }),
                didYouMean(it.nearest, messages),
                half(it),
            ];
        case 'unknown-user':
            return [
                say(failures[it.kind], { word: code(it.word), option: optionOf('username') }),
                didYouMean(it.nearest, messages),
                half(it),
            ];
        case 'registration-failed': {
            const permissions = codes(['oauth-app.read', 'oauth-app.write', 'persistence'], messages.enumeration.and);
            return [isAdmin ? say(failures[it.kind].admin, { permissions }) : failures[it.kind].others];
        }
        case 'site-url-denied':
            return [
                isAdmin
                    ? say(failures[it.kind].admin, { permission: code('server-setting.read') })
                    : failures[it.kind].others,
            ];
        case 'api-url-invalid':
            return [
                isAdmin
                    ? say(failures[it.kind].admin, { url: code(it.url), place: place('settings', messages) })
                    : failures[it.kind].others,
            ];
        case 'credentials-refused':
            return [
                isAdmin
                    ? say(failures[it.kind].admin, { place: place('settings', messages) })
                    : failures[it.kind].others,
            ];
        case 'account-forbidden':
            return it.needsAny === undefined
                ? [failures[it.kind], advice.account()]
                : lackingPermissions(
                      it.needsAny.map((permission) => [permission]),
                      isAdmin,
                      messages,
                  );
        case 'rate-limited':
            return [
                failures[it.kind],
                untouched,
                it.seconds === undefined ? failures.waitAMinute : sayCount(failures.wait, it.seconds, messages),
                isAdmin ? say(failures.rateLimitAdvice, { permission: code(BYPASS_RATE_LIMIT) }) : undefined,
            ];
        case 'rejected':
            return [rejected(it, messages), it.scriptRuns === true ? failures.scriptRuns : undefined];
        case 'unreachable': {
            const values = { host: code(it.baseUrl), seconds: limits.request / 1000 };
            return [say(networkErrors[it.networkError], values), advice.network(it.networkError), outcome(it)];
        }
        case 'unavailable':
            return [say(failures[it.kind], { status: it.status }), outcome(it)];
        case 'redirected':
        case 'not-the-api':
            return [say(failures[it.kind], { status: it.status }), untouched, advice.address()];
        case 'invalid-response':
            return [invalidResponses[it.what], outcome(it), advice.address()];
        case 'too-many-uses':
            return [failures[it.kind], untouched, failures.waitAMinute];
        case 'not-issued':
            return [say(failures[it.kind], { command: typed('help') })];
        case 'gone':
            return [say(failures.gone, { name: code(it.name), command: typed('list') })];
        case 'button-expired': {
            const minutes = limits.button / 60000;
            return [say(failures[it.kind], { minutes, line: lineToCopy(it.line) })];
        }
        case 'app-disabled':
        case 'button-used':
        case 'no-form':
        case 'form-sent':
            return [failures[it.kind]];
        case 'unexpected':
            return [say(failures[it.kind], { reference: code(it.reference) })];
    }
}
