import type { Integration } from '../../lib/integrations/Integration.ts';

/** An incoming integration, as the app reads it from the API. */
export function anIntegration(changes: Partial<Integration> = {}): Integration {
    return {
        id: '65f0a1b2c3d4e5f6a7b8c9d0',
        kind: 'incoming',
        name: 'CI builds',
        enabled: true,
        channel: ['#general'],
        username: 'rocket.cat',
        token: 'incoming-token',
        urls: [],
        ...changes,
    };
}

/** An outgoing integration, as the app reads it from the API. */
export function anOutgoingIntegration(changes: Partial<Integration> = {}): Integration {
    return anIntegration({
        kind: 'outgoing',
        name: 'Deploys',
        event: 'sendMessage',
        urls: ['https://example.com/hook'],
        token: 'outgoing-token',
        ...changes,
    });
}

/** An incoming integration as the API answers it. */
export function anIntegrationAnswer(changes: Record<string, unknown> = {}): Record<string, unknown> {
    const { id, kind, name, enabled, channel, username, token } = anIntegration();
    return { _id: id, type: `webhook-${kind}`, name, enabled, channel, username, token, ...changes };
}
