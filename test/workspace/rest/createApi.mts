import { Hono } from 'hono';
import { addOAuthProvider } from '../oauth/addOAuthProvider.mts';
import { addPage } from '../page/server/addPage.mts';
import { pageRoutes } from '../page/server/pageRoutes.mts';
import { endpointPaths, serveAppEndpoint } from './appEndpoints.mts';
import { hookPaths, serveHook } from './hooks.mts';
import { serveInteraction } from './interactions.mts';
import { RateLimiter } from './RateLimiter.mts';
import type { Route } from './Route.mts';
import { accessTokenRoutes } from './routes/accessTokenRoutes.mts';
import { accountRoutes } from './routes/accountRoutes.mts';
import { appRoutes } from './routes/appRoutes.mts';
import { commandRoutes } from './routes/commandRoutes.mts';
import { infoRoutes } from './routes/infoRoutes.mts';
import { integrationRoutes } from './routes/integrationRoutes.mts';
import { clientRoutes } from './routes/clientRoutes.mts';
import { permissionRoutes } from './routes/permissionRoutes.mts';
import { roomRoutes } from './routes/roomRoutes.mts';
import type { ServerInstance } from './ServerInstance.mts';
import { serveRoute } from './serveRoute.mts';
import { loadValidators } from './validators.mts';

/** One instance's whole HTTP surface; paths it does not know get a plain 404, as below the server's `/api`. */
export function createApi(instance: ServerInstance): Hono {
    const limiter = new RateLimiter(() => instance.now().getTime());
    const app = new Hono();
    for (const path of endpointPaths) {
        app.all(path, serveAppEndpoint(instance));
    }
    app.post('/api/apps/ui.interaction/:appId', serveInteraction(instance));
    app.on(['GET', 'POST'], hookPaths, serveHook({ instance, limiter }));
    for (const route of allRoutes(instance)) {
        app.on(route.method, route.path, serveRoute({ route, instance, limiter }));
    }
    addOAuthProvider(app, instance);
    addPage(app, instance);
    return app;
}

function allRoutes({ release }: ServerInstance): Route[] {
    const validators = loadValidators(release);
    return [
        ...accessTokenRoutes,
        ...accountRoutes,
        ...clientRoutes,
        ...appRoutes,
        ...commandRoutes(validators),
        ...infoRoutes,
        ...integrationRoutes(validators, release),
        ...pageRoutes,
        ...permissionRoutes,
        ...roomRoutes(validators),
    ];
}
