import type { Failure } from '../Failure';

/** One refusal for several: where all are for want of permissions, with what would do for any of them; otherwise the first. */
export function joinRefusals([first, ...others]: readonly Failure[]): Failure {
    return others.reduce(
        (all, it) =>
            all.kind === 'forbidden' && it.kind === 'forbidden'
                ? { ...all, missing: [...all.missing, ...it.missing] }
                : all,
        first ?? { kind: 'sender-unknown' },
    );
}
