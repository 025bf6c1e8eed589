import type { View } from './OpenView.mts';

/** What a server may ask of a client, answering it or by itself. */
export type ServerInteraction = { triggerId: string } & (
    | { type: 'errors'; viewId: string; errors: Record<string, string> }
    | { type: 'modal.open' | 'modal.update' | 'contextual_bar.open' | 'contextual_bar.update'; view: View }
    | { type: 'modal.close' | 'contextual_bar.close' }
);

/** Reads what a server sent; undefined for what clients do not know or what carries no trigger id. */
export function readServerInteraction(said: unknown): ServerInteraction | undefined {
    const { type, triggerId, viewId, errors, view, appId } = (said ?? {}) as Record<string, unknown>;
    if (typeof triggerId !== 'string') {
        return undefined;
    }
    switch (type) {
        case 'errors':
            return { type, triggerId, viewId: String(viewId), errors: readErrors(errors) };
        case 'modal.open':
        case 'modal.update':
        case 'contextual_bar.open':
        case 'contextual_bar.update':
            return { type, triggerId, view: { ...(view as View), appId: (view as View).appId || String(appId) } };
        case 'modal.close':
        case 'contextual_bar.close':
            return { type, triggerId };
        default:
            return undefined;
    }
}

/** One object by action id, or a list of such. */
function readErrors(errors: unknown): Record<string, string> {
    const list = (Array.isArray(errors) ? errors : [errors]) as Record<string, string>[];
    return Object.assign({}, ...list) as Record<string, string>;
}
