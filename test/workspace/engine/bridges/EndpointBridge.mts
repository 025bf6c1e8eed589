import { ApiBridge } from '@host/apps-engine/server/bridges';
import type { AppApi } from '@host/apps-engine/server/managers/AppApi';

/** The endpoints that enabled apps provide, by app and path (the server's AppApisBridge). */
export class EndpointBridge extends ApiBridge {
    private readonly endpoints = new Map<string, AppApi[]>();

    /** The endpoint of an app at a path below its base path; a slash in front makes no difference. */
    find(appId: string, path: string): AppApi | undefined {
        return this.endpoints.get(appId)?.find(({ endpoint }) => trimSlash(endpoint.path) === trimSlash(path));
    }

    protected registerApi(api: AppApi, appId: string): Promise<void> {
        this.endpoints.set(appId, [...(this.endpoints.get(appId) ?? []), api]);
        return Promise.resolve();
    }

    protected unregisterApis(appId: string): Promise<void> {
        this.endpoints.delete(appId);
        return Promise.resolve();
    }
}

function trimSlash(path: string): string {
    return path.trim().replace(/^\/|\/$/g, '');
}
