import type { Integration } from '../../lib/integrations/Integration.ts';
import { readIntegration } from '../../lib/api/readIntegration.ts';

/** An incoming integration as the API answers it. */
export function anIntegrationAnswer(changes: Record<string, unknown> = {}): Record<string, unknown> {
    return {
        _id: '65f0a1b2c3d4e5f6a7b8c9d0',
        type: 'webhook-incoming',
        name: 'CI builds',
        enabled: true,
        channel: ['#general'],
        username: 'rocket.cat',
        token: 'incoming-token',
        scriptEnabled: false,
        _createdAt: '2026-11-23T12:00:00.000Z',
        _createdBy: { _id: 'olivia-id', username: 'olivia' },
        ...changes,
    };
}

/** An outgoing integration as the API answers it. */
export function anOutgoingAnswer(changes: Record<string, unknown> = {}): Record<string, unknown> {
    return anIntegrationAnswer({
        type: 'webhook-outgoing',
        name: 'Deploys',
        event: 'sendMessage',
        urls: ['https://example.com/hook'],
        token: 'outgoing-token',
        ...changes,
    });
}

/** An integration as the app reads it from such an answer. */
export function anIntegration(answer: Record<string, unknown> = anIntegrationAnswer()): Integration {
    const integration = readIntegration(answer);
    if (!integration) {
        throw new Error('This is not read as an integration');
    }
    return integration;
}
