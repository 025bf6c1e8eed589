import { mayHaveBeenApplied } from '../Failure';
import { bold, code, exact } from './markdown';
import { created } from './created';
import { failure } from './failures';
import { time } from './dates';
import type { Failure } from '../Failure';
import type { CreatedFacts } from './created';

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
export function rotated(facts: RotatedFacts): string {
    if (facts.kind === 'outgoing') {
        return [
            `${bold('New token')} for the outgoing integration ${code(facts.name)}: ${exact(facts.token)} (keep it to yourself)`,
            'Every call carries it from now on, and the old one no more: change it where calls are received.',
        ].join('\n');
    }
    const { id, name, old, created: made } = facts;
    return [
        `${bold('The webhook URL changes.')} The token of ${code(name)} cannot be changed, so a new integration with the same settings takes its place. Use the new URL wherever the old one is in use:`,
        created(made),
        '',
        ending(id, old.state),
        ...naming(name, old),
        ...(old.state.kind === 'stops' ? ['To keep the old one after all, remove the new one in time.'] : []),
        `When nothing needs the old one any more: ${code(`/integration remove ${id}`)}`,
    ].join('\n');
}

function naming(name: string, { name: oldName, notRenamed }: PredecessorFacts): string[] {
    return [
        ...(oldName === undefined
            ? []
            : [`It is called ${code(oldName)} now, so that ${code(name)} means the new one.`]),
        ...(notRenamed === undefined
            ? []
            : [
                  `${bold('Both may have the same name now')}, as changing that of the old one failed: use ids. ${sentence(notRenamed, 'The old one was not changed.')}`,
              ]),
    ];
}

function ending(id: string, old: PredecessorState): string {
    const it = `The old one (${exact(id)})`;
    const byHand = code(`/integration disable ${id}`);
    switch (old.kind) {
        case 'stops':
            return `${it} works until ${time(old.at)}. Then it is disabled, its URL refuses everything, and you are told. Sooner: ${byHand}`;
        case 'disabled':
            return `${it} is disabled: its URL refuses everything as of now.`;
        case 'was-disabled':
            return `${it} was not enabled, and neither is the new one.`;
        case 'not-scheduled':
            return `${bold('The old one keeps working')} (${exact(id)}): the workspace took no job to disable it later. Do it by hand: ${byHand}`;
        case 'still-works':
            return `${bold(mayHaveBeenApplied(old.failure) ? 'The old one may still work' : 'The old one still works')} (${exact(id)}), as disabling it failed. ${sentence(old, 'The old one was not changed.')} Try again: ${byHand}`;
    }
}

/** What the person who rotated is told when the grace time is over. */
export function retired({ id, name, successorId, outcome, by }: RetiredFacts): string {
    const old = `the old incoming integration ${code(name)} (${exact(id)})${by === undefined || outcome.kind === 'person-gone' ? '' : `, which ${code(by)} rotated,`}`;
    const over = `The grace time of a rotation is over`;
    switch (outcome.kind) {
        case 'disabled':
            return `${over}: ${old} is disabled, and its webhook URL refuses everything. When nothing needs it any more: ${code(`/integration remove ${id}`)}`;
        case 'already':
            return `${over}: ${old} was disabled already.`;
        case 'gone':
            return `${over}: ${old} is not there any more, or you may not see it.`;
        case 'successor-gone':
            return `${over}, but the new integration (${exact(successorId)}) is not there any more, so ${old} was left enabled. To end it all the same: ${code(`/integration disable ${id}`)}`;
        case 'person-gone':
            return `${over}, but ${code(outcome.username)}, who rotated it, is not active any more. So ${old} still works. To end it: ${code(`/integration disable ${id}`)}`;
        case 'failed':
            return `${over}, but ${old} could not be disabled, so it may still work. ${sentence(outcome)} To end it: ${code(`/integration disable ${id}`)}`;
    }
}

function sentence({ failure: it, isAdmin }: EndFailure, untouched?: string): string {
    return it.kind === 'usage' ? '' : failure(it, { isAdmin, untouched });
}
