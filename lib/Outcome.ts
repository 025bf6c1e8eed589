import type { Failure } from './Failure';

/** A value, or the failure that stands in its place. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

/** An outcome that carries its value. */
export function succeed<T>(value: T): Outcome<T> {
    return { ok: true, value };
}

/** An outcome that carries its failure. */
export function fail(failure: Failure): Outcome<never> {
    return { ok: false, failure };
}

/** Maps the value; a failure is passed on. */
export function map<T, U>(outcome: Outcome<T>, change: (value: T) => U): Outcome<U> {
    return outcome.ok ? succeed(change(outcome.value)) : outcome;
}

/** Continues with the value, which may fail as well; a failure is passed on. */
export async function andThen<T, U>(
    outcome: Outcome<T> | Promise<Outcome<T>>,
    next: (value: T) => Outcome<U> | Promise<Outcome<U>>,
): Promise<Outcome<U>> {
    const first = await outcome;
    return first.ok ? next(first.value) : first;
}

/** Awaits both at the same time: both values, or the failure of the first argument that failed. */
export async function all<A, B>(
    first: Promise<Outcome<A>>,
    second: Promise<Outcome<B>>,
): Promise<Outcome<readonly [A, B]>> {
    const [a, b] = await Promise.all([first, second]);
    if (!a.ok) {
        return a;
    }
    return b.ok ? succeed([a.value, b.value]) : b;
}
