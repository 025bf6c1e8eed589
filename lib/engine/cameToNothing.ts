import type { Failure } from '../Failure';
import { mayHaveBeenApplied } from '../Failure';
import type { Outcome } from '../Outcome';
import type { Reply } from '../replies/Reply';

/** Whether words have certainly changed nothing, so that what works once has not been used up by them. */
export function cameToNothing(outcome: Outcome<Reply | undefined>): boolean {
    if (!outcome.ok) {
        return isRefusal(outcome.failure);
    }
    const { change, changes } = outcome.value ?? {};
    // A copy that is taken is told of, and leaves everything as it is.
    return (change === undefined || change.verb === 'exported') && changes === undefined;
}

function isRefusal(failure: Failure): boolean {
    return failure.kind !== 'unexpected' && !mayHaveBeenApplied(failure);
}
