/** A call in the history of an outgoing integration, as the workspace stores it. */
export function aRecordedCall(integrationId: string) {
    return {
        _id: '0000000000000000000000aa',
        integration: { _id: integrationId },
        event: 'sendMessage',
        url: 'https://example.com/hook',
        step: 'after-http-call',
        data: { text: 'deploy' },
        _createdAt: '2026-01-02T03:04:05.678Z',
    };
}
