import type { Failure } from '../../Failure';
import type { CreatedFacts } from './CreatedFacts';

/** Why the old one could not be disabled, and whether whoever reads of it administers the workspace. */
export interface EndFailure {
    readonly failure: Failure;
    readonly isAdmin: boolean;
}

/** What becomes of an incoming integration that was rotated; `at` is in epoch milliseconds. */
export type OldFacts =
    | { readonly kind: 'disabled' | 'was-disabled' | 'not-scheduled' }
    | { readonly kind: 'stops'; readonly at: number }
    | ({ readonly kind: 'still-works' } & EndFailure);

/** What the reply to a rotation tells. */
export type RotatedFacts =
    | { readonly kind: 'outgoing'; readonly id: string; readonly name: string; readonly token: string }
    | {
          readonly kind: 'incoming';
          readonly id: string;
          readonly name: string;
          readonly old: OldFacts;
          readonly created: CreatedFacts;
      };

/** What the person who rotated is told when the grace time is over. */
export interface RetiredFacts {
    readonly id: string;
    readonly name: string;
    readonly successorId: string;
    readonly outcome:
        | { readonly kind: 'disabled' | 'already' | 'gone' | 'successor-gone' }
        | { readonly kind: 'person-gone'; readonly username: string }
        | ({ readonly kind: 'failed' } & EndFailure);
}
