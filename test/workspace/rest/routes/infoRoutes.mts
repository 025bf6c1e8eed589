import { hasPermission } from '../../store/permissions.mts';
import { traitsOf } from '../ServerRelease.mts';
import { type Call, publicRoute, type Route } from '../Route.mts';

const minimumClientVersions = { desktop: '3.9.6', mobile: '4.39.0' };

/** Which server this is; everybody learns its major and minor version, those with `view-statistics` all of it. */
export const infoRoutes: Route[] = ['/api/info', '/api/v1/info'].map((path) =>
    publicRoute({ method: 'GET', path, rateLimited: false, action: describeServer }),
);

async function describeServer({ instance, user }: Call<unknown, unknown>) {
    const { store, release } = instance;
    const { version } = traitsOf(release);
    if (user && (await hasPermission(store, user._id, 'view-statistics'))) {
        return { version, info: { version }, minimumClientVersions };
    }
    return { version: version.replace(/\.\d+$/, ''), minimumClientVersions };
}
