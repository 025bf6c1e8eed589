import type { ClientKind } from '../../../clients/ClientKind.mts';
import type { Api } from '../Api.mts';
import { randomId } from '../randomId.mts';
import { Interactions } from './Interactions.mts';

/** The client's habits with apps, over the workspace's endpoint for them. */
export function createInteractions(api: Api, client: () => ClientKind, notice: (text: string) => void): Interactions {
    return new Interactions({
        client,
        notice,
        newId: randomId,
        now: () => Date.now(),
        wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
        async post(appId, body) {
            const result = await api.post(`/api/apps/ui.interaction/${encodeURIComponent(appId)}`, body);
            return result.ok ? result.body : undefined;
        },
    });
}
