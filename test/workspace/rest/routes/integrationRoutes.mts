import { clearHistory } from '../../integrations/clearHistory.mts';
import { createIntegration } from '../../integrations/createIntegration.mts';
import { getIntegration } from '../../integrations/getIntegration.mts';
import { integrationHistory } from '../../integrations/integrationHistory.mts';
import type { IntegrationContext } from '../../integrations/IntegrationContext.mts';
import { listIntegrations } from '../../integrations/listIntegrations.mts';
import { removeIntegration } from '../../integrations/removeIntegration.mts';
import { replayOutgoing } from '../../integrations/replayOutgoing.mts';
import { updateIntegration } from '../../integrations/updateIntegration.mts';
import { type Route, type UserCall, userRoute } from '../Route.mts';
import { type ServerRelease, traitsOf } from '../ServerRelease.mts';
import type { Validators } from '../validators.mts';

const manageOutgoing = ['manage-outgoing-integrations', 'manage-own-outgoing-integrations'];
const manageIncoming = ['manage-incoming-integrations', 'manage-own-incoming-integrations'];
const anyOutgoing = { operation: 'hasAny', permissions: manageOutgoing } as const;
const anyManage = { operation: 'hasAny', permissions: [...manageOutgoing, ...manageIncoming] } as const;

/** Managing integrations (the server's `v1/integrations.ts`); creating, updating and getting one check the rights themselves. */
export function integrationRoutes(validators: Validators, release?: ServerRelease): Route[] {
    return [
        ...(traitsOf(release).replays ? historyRoutes(validators) : []),
        userRoute({
            method: 'POST',
            path: '/api/v1/integrations.create',
            body: validators.isIntegrationsCreateProps,
            action: async (call) => ({ integration: await createIntegration(contextOf(call), call.body) }),
        }),
        userRoute({
            method: 'PUT',
            path: '/api/v1/integrations.update',
            body: validators.isIntegrationsUpdateProps,
            action: async (call) => ({ integration: await updateIntegration(contextOf(call), call.body) }),
        }),
        userRoute({
            method: 'POST',
            path: '/api/v1/integrations.remove',
            permissions: anyManage,
            body: validators.isIntegrationsRemoveProps,
            action: async (call) => ({ integration: await removeIntegration(contextOf(call), call.body) }),
        }),
        userRoute({
            method: 'GET',
            path: '/api/v1/integrations.get',
            query: validators.isIntegrationsGetProps,
            action: async (call) => ({ integration: await getIntegration(contextOf(call), call.query) }),
        }),
        userRoute({
            method: 'GET',
            path: '/api/v1/integrations.list',
            permissions: anyManage,
            query: validators.isIntegrationsListProps,
            action: async (call) => ({ ...(await listIntegrations(contextOf(call), call.query)) }),
        }),
        userRoute({
            method: 'GET',
            path: '/api/v1/integrations.history',
            permissions: anyOutgoing,
            query: validators.isIntegrationsHistoryProps,
            action: async (call) => ({ ...(await integrationHistory(contextOf(call), call.query)) }),
        }),
    ];
}

function historyRoutes(validators: Validators): Route[] {
    return [
        userRoute({
            method: 'POST',
            path: '/api/v1/integrations.clearHistory',
            body: validators.isIntegrationsClearHistoryProps,
            async action(call) {
                await clearHistory(contextOf(call), call.body);
                return {};
            },
        }),
        userRoute({
            method: 'POST',
            path: '/api/v1/integrations.replayOutgoing',
            body: validators.isIntegrationsReplayProps,
            async action(call) {
                await replayOutgoing(contextOf(call), call.body);
                return {};
            },
        }),
    ];
}

function contextOf({ instance, user }: UserCall<unknown, unknown>): IntegrationContext {
    return { ...instance, user };
}
