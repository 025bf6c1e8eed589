import type { IUser } from '@rocket.chat/apps-engine/definition/users';
import type { PermissionRoles } from '../access/PermissionRoles';
import type { Configuration } from '../settings/Configuration';
import { limits } from '../limits';
import type { SigningKey } from '../signing/SigningKeys';
import { UseLimiter } from '../UseLimiter';
import { Cache } from '../Cache';

/** Milliseconds for which the workspace's answers are remembered. */
const LIFETIME = 60000;

/** What one instance of the app remembers between commands; each can be forgotten at any time. */
export class AppCaches {
    readonly configuration: Cache<Configuration>;
    readonly permissionRoles: Cache<PermissionRoles>;
    readonly appUser: Cache<IUser | undefined>;

    readonly signingKeys: Cache<readonly SigningKey[]>;
    /** How many clicks were refused since the app started. */
    refusedClicks = 0;
    /** How often each person has used the app. */
    readonly uses: UseLimiter;

    constructor(now: () => number) {
        this.signingKeys = new Cache(LIFETIME, now);
        this.uses = new UseLimiter(limits.uses, now);
        this.configuration = new Cache(LIFETIME, now);
        this.permissionRoles = new Cache(LIFETIME, now);
        this.appUser = new Cache(LIFETIME, now);
    }

    /** Forgets everything but who used it how often, most of which settings decide. */
    forget(): void {
        this.configuration.forget();
        this.permissionRoles.forget();
        this.appUser.forget();
        this.signingKeys.forget();
    }
}
