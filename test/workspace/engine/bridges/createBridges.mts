import * as engine from '@host/apps-engine/server/bridges';
import { WorkspaceKeys } from '../storage/WorkspaceKeys.mts';
import { ActivationBridge } from './ActivationBridge.mts';
import { DetailChangesBridge } from './DetailChangesBridge.mts';
import { EndpointBridge } from './EndpointBridge.mts';
import type { EngineContext } from './EngineContext.mts';
import { HttpBridge } from './HttpBridge.mts';
import { InteractionBridge } from './InteractionBridge.mts';
import { InternalQueriesBridge } from './InternalQueriesBridge.mts';
import { MessageBridge } from './MessageBridge.mts';
import { notProvided } from './notProvided.mts';
import { OAuthAppBridge } from './OAuthAppBridge.mts';
import { PersistenceBridge } from './PersistenceBridge.mts';
import { RoleBridge } from './RoleBridge.mts';
import { RoomBridge } from './RoomBridge.mts';
import { SchedulerBridge } from './SchedulerBridge.mts';
import { SettingBridge } from './SettingBridge.mts';
import { SlashCommandBridge } from './SlashCommandBridge.mts';
import { ThreadBridge } from './ThreadBridge.mts';
import { UploadBridge } from './UploadBridge.mts';
import { UserBridge } from './UserBridge.mts';
import { VariableBridge } from './VariableBridge.mts';

type BridgeTable = { [getter in keyof engine.AppBridges]: ReturnType<engine.AppBridges[getter]> };

/** Every bridge of one engine instance, by the name under which the engine asks for it. */
export function createBridges(context: EngineContext, settingChanged: (appId: string) => void) {
    return {
        getCommandBridge: new SlashCommandBridge(),
        getContactBridge: notProvided(engine.ContactBridge, 'Omnichannel'),
        getApiBridge: new EndpointBridge(),
        getAppDetailChangesBridge: new DetailChangesBridge(settingChanged),
        getEnvironmentalVariableBridge: new VariableBridge(),
        getHttpBridge: new HttpBridge(),
        getListenerBridge: notProvided(engine.ExperimentalBridge, 'Listening') as never,
        getLivechatBridge: notProvided(engine.LivechatBridge, 'Omnichannel'),
        getMessageBridge: new MessageBridge(context),
        getPersistenceBridge: new PersistenceBridge(context),
        getAppActivationBridge: new ActivationBridge(),
        getRoomBridge: new RoomBridge(context),
        getInternalBridge: new InternalQueriesBridge(context),
        getInternalFederationBridge: new WorkspaceKeys(context.store),
        getServerSettingBridge: new SettingBridge(context),
        getUploadBridge: new UploadBridge(context),
        getEmailBridge: notProvided(engine.EmailBridge, 'Email'),
        getUserBridge: new UserBridge(context),
        getUiInteractionBridge: new InteractionBridge(context),
        getSchedulerBridge: new SchedulerBridge(context),
        getCloudWorkspaceBridge: notProvided(engine.CloudWorkspaceBridge, 'The cloud workspace token'),
        getVideoConferenceBridge: notProvided(engine.VideoConferenceBridge, 'Video conferencing'),
        getOAuthAppsBridge: new OAuthAppBridge(context),
        getModerationBridge: notProvided(engine.ModerationBridge, 'Moderation'),
        getThreadBridge: new ThreadBridge(context),
        getRoleBridge: new RoleBridge(context),
        getOutboundMessageBridge: notProvided(engine.OutboundMessageBridge, 'Outbound communication'),
        getExperimentalBridge: notProvided(engine.ExperimentalBridge, 'Experimental access'),
    } satisfies BridgeTable;
}

/** The bridges of one engine instance. */
export type EngineBridges = ReturnType<typeof createBridges>;

/** The same bridges as the object that the engine takes. */
export function asAppBridges(bridges: EngineBridges): engine.AppBridges {
    const getters = Object.entries(bridges).map(([name, bridge]) => [name, { value: () => bridge }] as const);
    return Object.create(engine.AppBridges.prototype, Object.fromEntries(getters)) as engine.AppBridges;
}
