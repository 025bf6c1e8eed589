import type { ISetting } from '@host/apps-engine/definition/settings';
import type { IRoom, IUser } from '@rocket.chat/core-typings';

/** An installed app as `/api/apps` shows it. */
export interface InstalledApp {
    id: string;
    name: string;
    nameSlug: string;
    version: string;
    status: string;
    [field: string]: unknown;
}

/** An app package, and what an administrator agreed it may do (the multipart field `permissions`; default set when absent). */
export interface AppUpload {
    zip: Buffer;
    permissions?: { name: string }[];
    user: IUser;
}

/** One slash command as `commands.run` hands it to the engine, arguments already split. */
export interface CommandRun {
    command: string;
    args: string[];
    user: IUser;
    room: IRoom;
    threadId?: string;
    triggerId?: string;
}

/** A registered slash command as `commands.list` shows it. */
export interface ListedCommand {
    command: string;
    params: string;
    description: string;
    clientOnly: boolean;
    providesPreview: boolean;
    appId: string;
}

/** A request to an endpoint that an app provides below `/api/apps/public` or `/api/apps/private`. */
export interface EndpointCall {
    appId: string;
    path: string;
    method: string;
    headers: Record<string, string>;
    query: Record<string, string>;
    params: Record<string, string>;
    content: unknown;
    user?: IUser;
    privateHash?: string;
}

/** What an app's endpoint answers. */
export interface EndpointAnswer {
    status: number;
    headers: Record<string, string>;
    content: unknown;
}

/** A block action, submission or closing as a client posts it to `/api/apps/ui.interaction/:appId`, with its user and room found. */
export interface Interaction {
    type: 'blockAction' | 'viewSubmit' | 'viewClosed' | 'actionButton';
    body: Record<string, unknown>;
    user: IUser;
    room?: IRoom;
}

/** A button that an app adds to the web client, as `/api/apps/actionButtons` shows it. */
export interface ActionButton {
    appId: string;
    actionId: string;
    labelI18n: string;
    context: string;
    [field: string]: unknown;
}

/** The texts that an app brings along, by language and key. */
export interface AppTexts {
    id: string;
    languages: Record<string, Record<string, string>>;
}

/** One server instance's Apps-Engine: the real AppManager and its sandboxes over the shared store. */
export interface Engine {
    installApp(upload: AppUpload): Promise<InstalledApp>;
    updateApp(appId: string, upload: AppUpload): Promise<InstalledApp>;
    /** Enables or disables an app, as an administrator does; throws where it is that already. */
    changeStatus(appId: string, status: string): Promise<InstalledApp>;
    removeApp(appId: string, user: IUser): Promise<InstalledApp | undefined>;
    /** Follows what another instance on the same store did to an app: installed, updated, removed, or configured it. */
    syncApp(appId: string): Promise<void>;
    findApp(appId: string): Promise<InstalledApp | undefined>;
    listApps(): Promise<InstalledApp[]>;
    listCommands(): Promise<ListedCommand[]>;
    hasCommand(command: string): boolean;
    listActionButtons(): Promise<ActionButton[]>;
    listTexts(): Promise<AppTexts[]>;
    runCommand(run: CommandRun): Promise<void>;
    readSettings(appId: string): Promise<ISetting[]>;
    updateSetting(appId: string, setting: ISetting): Promise<void>;
    callEndpoint(call: EndpointCall): Promise<EndpointAnswer | undefined>;
    interact(appId: string, interaction: Interaction): Promise<unknown>;
    /** The process of an app's sandbox, while there is one. */
    sandboxPid(appId: string): number | undefined;
    /** Lets jobs that have started come to their end, and starts no other. */
    finishJobs(): Promise<void>;
    stop(): Promise<void>;
}
