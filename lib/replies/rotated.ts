import type { Failure } from '../Failure';
import { mayHaveBeenApplied } from '../Failure';
import type { Messages } from '../messages/Messages';
import { say } from '../messages/say';
import type { CreatedFacts } from './created';
import { created } from './created';
import { time } from './parts/dates';
import { failureText } from './failures/failures';
import { bold, code, exact } from './parts/markdown';
import type { PrintCommand } from './parts/SuggestedCommand';
import { typed } from './parts/typed';

/** Why the old one could not be disabled, and whether whoever reads of it administers the workspace. */
export interface EndFailure {
    readonly failure: Failure;
    readonly isAdmin: boolean;
}

/** What becomes of an incoming integration that was rotated; `at` is in epoch milliseconds. */
export type PredecessorState =
    | { readonly kind: 'disabled' | 'was-disabled' | 'not-scheduled' }
    | { readonly kind: 'stops'; readonly at: number }
    | ({ readonly kind: 'still-works' } & EndFailure);

/** An incoming integration that was rotated, and the name that it was given, or why it could not be. */
export interface PredecessorFacts {
    readonly state: PredecessorState;
    readonly name?: string;
    readonly notRenamed?: EndFailure;
}

/** What the reply to a rotation tells. */
export type RotatedFacts =
    | { readonly kind: 'outgoing'; readonly id: string; readonly name: string; readonly token: string }
    | {
          readonly kind: 'incoming';
          readonly id: string;
          readonly name: string;
          readonly old: PredecessorFacts;
          readonly created: CreatedFacts;
      };

/** What the person who rotated is told when the grace time is over. */
export interface RetiredFacts {
    readonly id: string;
    readonly name: string;
    readonly successorId: string;
    /** Username of who rotated it, for somebody else. */
    readonly by?: string;
    readonly outcome:
        | { readonly kind: 'disabled' | 'already' | 'gone' | 'successor-gone' }
        | { readonly kind: 'person-gone'; readonly username: string }
        | ({ readonly kind: 'failed' } & EndFailure);
}

/** The reply to a rotation: what is new, what has to be changed where it is used, and when the old one ends. */
export function rotated(facts: RotatedFacts, messages: Messages, print: PrintCommand): string {
    const { rotated: phrases } = messages;
    const name = code(facts.name);
    if (facts.kind === 'outgoing') {
        const token = say(phrases.token, { name, token: exact(facts.token) });
        return [`${bold(phrases.newToken)} ${token}`, phrases.tokenUse].join('\n');
    }
    const { id, old, created: made } = facts;
    return [
        `${bold(phrases.urlChanges)} ${say(phrases.successor, { name })}`,
        created(made, messages, print),
        '',
        ending(id, old.state, messages),
        ...naming(name, old, messages),
        ...(old.state.kind === 'stops' ? [phrases.keepOld] : []),
        say(phrases.removeOld, { command: typed('remove', id) }),
    ].join('\n');
}

function naming(name: string, { name: oldName, notRenamed }: PredecessorFacts, messages: Messages): string[] {
    const { rotated: phrases } = messages;
    return [
        ...(oldName === undefined ? [] : [say(phrases.renamed, { oldName: code(oldName), name })]),
        ...(notRenamed === undefined
            ? []
            : [
                  `${bold(phrases.sameName)}${say(phrases.notRenamed, { reason: reasonOf(notRenamed, messages, phrases.untouched) })}`,
              ]),
    ];
}

function ending(id: string, old: PredecessorState, messages: Messages): string {
    const { rotated: phrases } = messages;
    const values = { id: exact(id), disable: typed('disable', id) };
    switch (old.kind) {
        case 'stops':
            return say(phrases.stops, { ...values, when: time(old.at, messages) });
        case 'disabled':
        case 'was-disabled':
            return say(phrases[old.kind], values);
        case 'not-scheduled':
            return `${bold(phrases.keepsWorking)} ${say(phrases.notScheduled, values)}`;
        case 'still-works': {
            const heading = mayHaveBeenApplied(old.failure) ? phrases.mayStillWork : phrases.stillWorks;
            const reason = reasonOf(old, messages, phrases.untouched);
            return `${bold(heading)} ${say(phrases.notDisabled, { ...values, reason })}`;
        }
    }
}

/** What the person who rotated is told when the grace time is over. */
export function retired({ id, name, successorId, outcome, by }: RetiredFacts, messages: Messages): string {
    const { graceTime } = messages;
    const told = say(graceTime[outcome.kind], {
        name: code(name),
        id: exact(id),
        successorId: exact(successorId),
        person: outcome.kind === 'person-gone' ? code(outcome.username) : '',
        reason: outcome.kind === 'failed' ? reasonOf(outcome, messages) : '',
        remove: typed('remove', id),
        disable: typed('disable', id),
    });
    return by === undefined || outcome.kind === 'person-gone'
        ? told
        : `${told} ${say(graceTime.rotatedBy, { person: code(by) })}`;
}

function reasonOf({ failure: it, isAdmin }: EndFailure, messages: Messages, untouched?: string): string {
    return it.kind === 'usage' ? '' : failureText(it, { isAdmin, untouched }, messages);
}
