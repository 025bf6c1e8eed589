import type { ClientKind } from '../../../clients/ClientKind.mts';

/** How an app answered an interaction: with something, with nothing (or not at all), or not in time. */
export type Answer = { kind: 'said'; body: unknown } | { kind: 'nothing' } | { kind: 'late' };

/** What came back, as an answer; an empty body is none. */
export function asAnswer(body: unknown): Answer {
    return body === undefined || body === null || body === '' ? { kind: 'nothing' } : { kind: 'said', body };
}

const updates: readonly unknown[] = ['errors', 'modal.update', 'contextual_bar.update'];

/** Whether a view goes away once its submission was answered so. */
export function endsSubmission(answer: Answer, client: ClientKind): boolean {
    if (answer.kind !== 'said') {
        // A handler that fails leaves the web client's modal open, and closes the mobile one.
        return answer.kind === 'late' || client === 'mobile';
    }
    const type = typeOf(answer.body);
    if (client === 'web') {
        return !updates.includes(type);
    }
    // Since 4.71 it waits for the word; an app that only says that all is well leaves the modal open.
    return type === 'modal.close';
}

/** The type that an answer names. */
export function typeOf(body: unknown): unknown {
    return (body as { type?: unknown } | null | undefined)?.type;
}
