import type { IHttp, IModify, IPersistence, IRead } from '@rocket.chat/apps-engine/definition/accessors';
import { Accounts } from '../accounts/Accounts';
import { Authors } from '../accounts/Authors';
import { Claims } from '../accounts/Claims';
import { Retirements } from '../accounts/Retirements';
import type { Configuration } from '../settings/Configuration';
import { loadConfiguration } from '../settings/Configuration';
import { ConnectedAccounts } from '../accounts/ConnectedAccounts';
import { ConnectRequests } from '../accounts/ConnectRequests';
import { engineClientRegistry } from './accessors/oauthApps';
import { engineRecords } from './accessors/records';
import { engineSettings } from './accessors/settings';
import type { OAuthClient } from '../api/OAuthProvider';
import { OAuthProvider } from '../api/OAuthProvider';
import type { Records } from '../Records';
import { registerClient } from '../accounts/registerClient';
import { commandPrinter } from '../dispatch/commandLine';
import type { Subcommand } from '../dispatch/Subcommand';
import type { Outcome } from '../Outcome';
import type { PrintCommand } from '../replies/parts/SuggestedCommand';
import { succeed } from '../Outcome';
import { mayBeDenied } from './accessors/mayBeDenied';
import type { Messages } from '../messages/Messages';
import { once } from '../once';
import type { TextFile } from '../dispatch/CommandContext';
import { sendDirectFile } from './accessors/directRoom';
import type { ReplyContent, ReplyPlace } from './accessors/sendReply';
import { sendReply } from './accessors/sendReply';
import { engineTransport } from './accessors/transport';
import type { Transport } from '../api/Transport';
import { withDeadline } from '../api/withDeadline';
import { limits } from '../limits';
import { ClientActions } from '../signing/ClientActions';
import { KeptTexts } from '../signing/KeptTexts';
import { SigningKeys } from '../signing/SigningKeys';
import { UsedActions } from '../signing/UsedActions';
import { callbackUrl } from './connecting/endpointPaths';
import type { AppCaches } from './AppCaches';

/** The engine's accessors, as every adapter gets them. */
export interface Accessors {
    readonly read: IRead;
    readonly modify: IModify;
    readonly http: IHttp;
    readonly persistence: IPersistence;
}

/** What everything that one instance of the app does has in common. */
export interface AppEnvironment {
    readonly appId: string;
    readonly caches: AppCaches;
    readonly messages: Messages;
    /** What people may type, in the order help lists it. */
    readonly subcommands: readonly Subcommand[];
    readonly now: () => number;
    readonly sleep: (milliseconds: number) => Promise<void>;
    /** Ends when a client has waited for an answer as long as it should have to. */
    readonly patience: () => Promise<void>;
}

/** The engine's accessors behind interfaces of our own, for one command or request. */
export interface Services {
    readonly environment: AppEnvironment;
    /** Prints the commands that replies suggest. */
    readonly print: PrintCommand;
    readonly transport: Transport;
    readonly configuration: () => Promise<Outcome<Configuration>>;
    readonly accounts: Accounts;
    readonly authors: Authors;
    readonly records: Records;
    readonly claims: Claims;
    readonly retirements: Retirements;
    readonly connections: ConnectedAccounts;
    readonly requests: ConnectRequests;
    readonly signingKeys: SigningKeys;
    /** What people may have the app do by a click. */
    readonly actions: ClientActions;
    /** Sends what only its receiver sees, as the app's user. */
    readonly sendReply: (place: ReplyPlace, content: ReplyContent) => Promise<void>;
    /** Puts a file into a person's direct room with the app's user; answers that user's name. */
    readonly sendFile: (userId: string, file: TextFile) => Promise<Outcome<string>>;
    /** Has a job of the app run once, on one instance, whatever restarts until then; false when no job was taken. */
    readonly schedule: (id: string, when: Date, data: object) => Promise<boolean>;
    /** The app's OAuth client, registered anew when it has to be. */
    readonly oauthClient: (siteUrl: string) => Promise<Outcome<OAuthClient>>;
    readonly oauthProvider: (apiUrl: string) => OAuthProvider;
}

/** Builds the services; nothing is read until one is used. */
export function buildServices({ read, modify, http, persistence }: Accessors, environment: AppEnvironment): Services {
    const { appId, caches, now, sleep } = environment;
    const transport = withDeadline(engineTransport(http), now() + limits.command, now);
    const records = engineRecords(read.getPersistenceReader(), persistence);
    const signingKeys = new SigningKeys(records, now);
    const connections = new ConnectedAccounts(records, now, sleep);
    const configuration = once(() =>
        caches.configuration.read(() => loadConfiguration(engineSettings(read.getEnvironmentReader()))),
    );
    const oauthClient = (siteUrl: string) =>
        registerClient({
            registry: engineClientRegistry(read, modify, appId),
            records,
            redirectUri: callbackUrl(siteUrl, appId),
        });
    const oauthProvider = (apiUrl: string) => new OAuthProvider(transport, apiUrl, now);
    const loadAppUser = async () => succeed(await mayBeDenied(read.getUserReader().getAppUser()));
    return {
        environment,
        print: commandPrinter(environment.subcommands),
        transport,
        configuration,
        accounts: new Accounts(connections, { oauthClient, oauthProvider }),
        authors: new Authors(records),
        records,
        claims: new Claims(records, now, sleep),
        retirements: new Retirements(records),
        connections,
        requests: new ConnectRequests(records, now),
        signingKeys,
        actions: new ClientActions({
            keys: signingKeys,
            cache: caches.signingKeys,
            used: new UsedActions(records, now, sleep, caches.usesTidied),
            kept: new KeptTexts(records, now),
            now,
        }),
        sendReply: async (place, content) => {
            const appUser = await caches.appUser.read(loadAppUser);
            await sendReply(modify, { ...place, from: appUser.ok ? appUser.value : undefined }, content);
        },
        sendFile: (userId, file) => sendDirectFile({ read, modify }, userId, file),
        schedule: async (id, when, data) => {
            try {
                return typeof (await modify.getScheduler().scheduleOnce({ id, when, data })) === 'string';
            } catch {
                return false;
            }
        },
        oauthClient,
        oauthProvider,
    };
}
