import type { Access, Policy } from '../access/Access';
import type { Directory } from '../access/Directory';
import type { RoleNames } from '../api/roles';
import type { Sender } from '../access/Sender';
import type { Account } from '../accounts/Account';
import type { SettingsProblem } from '../replies/settings';
import type { Configuration } from '../settings/Configuration';
import type { Outcome } from '../Outcome';
import type { Integration } from '../integrations/Integration';
import type { Integrations } from '../integrations/Integrations';
import type { Messages } from '../messages/Messages';
import type { PostJson } from '../api/postJson';
import type { Retirement } from '../integrations/Retirement';
import type { Declaration } from './Declaration';

/** The room a command was typed in. */
export interface Room {
    readonly id: string;
    readonly name: string;
    readonly kind: 'public' | 'private' | 'direct' | 'other';
    /** Whether it belongs to a team, or may: then not everybody is taken in who posts. */
    readonly isOfTeam: boolean;
}

/** The workspace as the account that acts for the sender reaches it. */
export interface Workspace extends Policy {
    readonly siteUrl: string;
    readonly account: Account;
    readonly integrations: Integrations;
    readonly roleNames: () => Promise<Outcome<RoleNames>>;
}

/** What the sender can do about their own connected account. */
export interface MyAccount {
    /** A link to connect; the words, if any, are run as a command afterwards. Fails as `registration-failed`. */
    begin(words?: readonly string[]): Promise<Outcome<string>>;
    /** Whether the sender has a connection, as far as the app knows. */
    exists(): Promise<boolean>;
    /** Whether the sender was connected until now. */
    forget(): Promise<boolean>;
}

/** Which integration ends, and which takes its place. */
export type Predecessor = Pick<Retirement, 'integrationId' | 'name' | 'successorId'>;

/** A text to send as a file. */
export interface TextFile {
    readonly name: string;
    readonly content: string;
}

/** Everything a subcommand can reach: narrow interfaces, each doing its work only when asked, and once. */
export interface CommandContext {
    readonly room: Room;
    /** Username of the person who typed the command. */
    readonly username: string;
    readonly access: Access;
    readonly directory: Directory;
    readonly sender: () => Promise<Outcome<Sender>>;
    readonly configuration: () => Promise<Outcome<Configuration>>;
    /** The first thing that is wrong with the app's own settings, the service account tried unless it is known to work. */
    readonly settingsProblem: (serviceWorks: boolean) => Promise<SettingsProblem | undefined>;
    readonly openWorkspace: () => Promise<Outcome<Workspace>>;
    readonly connection: MyAccount;
    /** Does something to an integration while nobody else does, on any instance. Fails as `busy` when others did all the time. */
    readonly inTurn: <T>(integration: Integration, work: () => Promise<Outcome<T>>) => Promise<Outcome<T>>;
    readonly generateToken: () => string;
    /** Puts a file where only the sender finds it; answers the username of who it is from. Fails as `file-not-sent`. */
    readonly sendFile: (file: TextFile) => Promise<Outcome<string>>;
    /** The text of the newest file in the sender's direct room with the app. Fails as `file-not-read`. */
    readonly readFile: () => Promise<Outcome<string>>;
    /** Has an integration disabled at a time, in the sender's name and with the rights the sender has by then; false when that could not be arranged. */
    readonly retireLater: (retired: Predecessor, when: Date) => Promise<boolean>;
    /** What was rotated and is in its grace time, or should have ended. */
    readonly retirements: () => Promise<readonly Retirement[]>;
    /** Posts JSON to any URL, without credentials. */
    readonly post: PostJson;
    /** The time, in epoch milliseconds. */
    readonly now: () => number;
    readonly messages: Messages;
    /** What people may type, in the order help lists it. */
    readonly declarations: readonly Declaration[];
}
