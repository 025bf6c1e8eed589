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
    /** Whether it belongs to a team, or may: then only members can post. */
    readonly isOfTeam: boolean;
}

/** The workspace as the account that acts for the sender reaches it. */
export interface Workspace extends Policy {
    readonly siteUrl: string;
    readonly account: Account;
    readonly integrations: Integrations;
    readonly roleNames: () => Promise<Outcome<RoleNames>>;
}

/** The sender's own connected account. */
export interface MyAccount {
    /** Returns a link to connect; the given words are run as a command afterwards. Fails as `registration-failed`. */
    begin(words?: readonly string[]): Promise<Outcome<string>>;
    /** Whether the sender has a connection, as far as the app knows. */
    exists(): Promise<boolean>;
    /** Disconnects; returns whether the sender was connected. */
    forget(): Promise<boolean>;
}

/** The integration that a rotation replaces, and its successor. */
export type Predecessor = Pick<Retirement, 'integrationId' | 'name' | 'successorId'>;

/** A text to send as a file. */
export interface TextFile {
    readonly name: string;
    readonly content: string;
}

/** The text of a file that was uploaded. */
export interface UploadedText {
    /** Of the upload, whose content never changes. */
    readonly id: string;
    readonly text: string;
}

/** Everything a subcommand can use: narrow interfaces that do their work on demand, and once. */
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
    /** Runs work on an integration, or an import, while nobody else does, on any instance. Fails as `busy` when the turn does not come in time. */
    readonly inTurn: <T>(what: Integration | 'import', work: () => Promise<Outcome<T>>) => Promise<Outcome<T>>;
    readonly generateToken: () => string;
    /** Sends a file in a direct message to the sender; returns the username it comes from. Fails as `file-not-sent`. */
    readonly sendFile: (file: TextFile) => Promise<Outcome<string>>;
    /** A file in the sender's direct room with the app: that of an id, or the newest. Fails as `file-not-read`. */
    readonly readFile: (id?: string) => Promise<Outcome<UploadedText>>;
    /** Schedules disabling an integration, in the sender's name and with the permissions the sender has by then; false when scheduling failed. */
    readonly retireLater: (retired: Predecessor, when: Date) => Promise<boolean>;
    /** Rotated integrations in their grace time, or past it. */
    readonly retirements: () => Promise<readonly Retirement[]>;
    /** Posts JSON to any URL, without credentials. */
    readonly post: PostJson;
    /** The time, in epoch milliseconds. */
    readonly now: () => number;
    readonly messages: Messages;
    /** What people may type, in the order help lists it. */
    readonly declarations: readonly Declaration[];
}
