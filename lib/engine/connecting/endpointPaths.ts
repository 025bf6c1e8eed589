/** Paths of the app's own public endpoints. */
export const endpointPaths = { start: 'connect', callback: 'connected' } as const;

/** Where a person begins to connect: the link they get in chat. */
export function startUrl(siteUrl: string, appId: string, secret: string): string {
    return `${publicUrl(siteUrl, appId)}/${endpointPaths.start}?request=${secret}`;
}

/** Where the workspace's provider sends people back to: the redirect URI of the app's OAuth client. */
export function callbackUrl(siteUrl: string, appId: string): string {
    return `${publicUrl(siteUrl, appId)}/${endpointPaths.callback}`;
}

function publicUrl(siteUrl: string, appId: string): string {
    return `${siteUrl}/api/apps/public/${appId}`;
}
