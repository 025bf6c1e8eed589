import type { IUser } from '@rocket.chat/apps-engine/definition/users';
import type { PermissionRoles } from '../access/PermissionRoles';
import type { Configuration } from '../settings/Configuration';
import { limits } from '../limits';
import type { SigningKey } from '../signing/SigningKeys';
import { TurnQueue } from '../TurnQueue';
import { UseLimiter } from '../UseLimiter';
import { Cache } from '../Cache';
import type { FormAnswer } from './forms/FormAnswer';

/** Milliseconds for which the workspace's answers are remembered. */
const LIFETIME = 60000;

/** What one instance of the app keeps between commands. */
export class AppCaches {
    readonly configuration: Cache<Configuration>;
    readonly permissionRoles: Cache<PermissionRoles>;
    readonly appUser: Cache<IUser | undefined>;

    readonly signingKeys: Cache<readonly SigningKey[]>;
    /** That uses of buttons and forms which are long over were forgotten. */
    readonly usesTidied: Cache<undefined>;
    /** What is being done with forms that were sent, by the nonces of the forms: sent twice at once they are answered alike. */
    readonly submissions = new Map<string, Promise<FormAnswer | undefined>>();
    /** How many clicks were refused since the app started. */
    refusedClicks = 0;
    /** How often each person has used the app. */
    readonly uses: UseLimiter;

    /** Whose turn it is to change an integration. */
    readonly changes: TurnQueue;

    constructor(now: () => number, sleep: (milliseconds: number) => Promise<void>) {
        this.signingKeys = new Cache(LIFETIME, now);
        this.usesTidied = new Cache(LIFETIME, now);
        this.changes = new TurnQueue(limits.changes, now, sleep);
        this.uses = new UseLimiter(limits.uses, now);
        this.configuration = new Cache(LIFETIME, now);
        this.permissionRoles = new Cache(LIFETIME, now);
        this.appUser = new Cache(LIFETIME, now);
    }

    /** Forgets what settings may have changed. */
    forget(): void {
        this.configuration.forget();
        this.permissionRoles.forget();
        this.appUser.forget();
        this.signingKeys.forget();
    }
}
