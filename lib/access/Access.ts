import type { Outcome } from '../Outcome';
import { all, fail, map, succeed } from '../Outcome';
import type { Kind } from '../integrations/kinds';
import type { PermissionRoles } from './PermissionRoles';
import { holds, managePermissions } from './PermissionRoles';
import type { Sender } from './Sender';
import { isGuest } from './Sender';

/** The rule for a sender, and whether the server itself enforces permissions. */
export interface Policy {
    readonly rule: 'both' | 'either';
    /** True when the sender's own account makes the call, so that the server enforces its rules. */
    readonly serverJudges: boolean;
    /** Which roles hold the permissions to manage integrations. */
    readonly permissionRoles: () => Promise<Outcome<PermissionRoles>>;
}

/** What access depends on: roles read anew, permissions cached for a minute, and rooms looked up only if they matter. */
export interface AccessSources {
    readonly sender: () => Promise<Outcome<Sender>>;
    readonly policy: () => Promise<Outcome<Policy>>;
    /** Whether the sender is a member of a room named as `#room`. */
    readonly hasJoined: (channel: string) => Promise<boolean>;
}

/** The parts of a creation or change that access depends on. */
export interface Reach {
    readonly kind: Kind;
    /** Rooms, people and scopes it reaches; empty when its event has no channel. */
    readonly channels: readonly string[];
    /** The event, where that is not about a room. */
    readonly eventWithoutChannel?: string;
}

/** Which integrations of a kind a person may manage: all, or those they are the author of. */
export type Manageable = 'all' | 'own';

/** Decides what the sender of a command may do; what cannot be found out is denied. */
export class Access {
    constructor(private readonly sources: AccessSources) {}

    /** Whether the sender may create this. Fails as `forbidden`, or as `out-of-reach`. */
    async mayCreate(reach: Reach): Promise<Outcome<Sender>> {
        const asked = await all(this.sources.sender(), this.sources.policy());
        if (!asked.ok) {
            return asked;
        }
        const [sender, policy] = asked.value;
        if (policy.rule === 'either' && policy.serverJudges) {
            return succeed(sender);
        }
        const lacking = await this.lacking(reach.kind, sender, policy);
        return lacking.ok ? this.mayReach(sender, reach, lacking.value) : lacking;
    }

    /** Which existing integrations of a kind the sender may see and change through another account. Fails as `forbidden`. */
    async mayManage(kind: Kind): Promise<Outcome<Manageable>> {
        const asked = await all(this.sources.sender(), this.sources.policy());
        if (!asked.ok) {
            return asked;
        }
        const [manageAll] = managePermissions(kind);
        const lacking = await this.lacking(kind, ...asked.value);
        return map(lacking, (missing) => (missing.includes(manageAll) ? 'own' : 'all'));
    }

    /** The sender, roles as they are now. Fails as `sender-unknown`. */
    sender(): Promise<Outcome<Sender>> {
        return this.sources.sender();
    }

    /**
     * The permissions to manage a kind that the sender lacks, as far as the rule allows: one by `either`, none by
     * `both`. Fails as `forbidden`.
     */
    private async lacking(
        kind: Kind,
        sender: Sender,
        { rule, permissionRoles }: Policy,
    ): Promise<Outcome<readonly string[]>> {
        const grants = await permissionRoles();
        if (!grants.ok) {
            return grants;
        }
        const permissions = managePermissions(kind);
        const missing = permissions.filter((permission) => !holds(sender, permission, grants.value));
        const allowed = rule === 'either' ? permissions.length - 1 : 0;
        if (missing.length <= allowed) {
            return succeed(missing);
        }
        const sets = rule === 'either' ? missing.map((permission) => [permission]) : [missing];
        return fail({ kind: 'forbidden', missing: sets, asGuest: isGuest(sender) });
    }

    /**
     * The server's limits for a sender with only one of the two permissions (`addIncomingIntegration`, `validateOutgoingIntegration`), enforced here
     * because the service account has more rights than the sender.
     */
    private async mayReach(
        sender: Sender,
        { kind, channels, eventWithoutChannel }: Reach,
        missing: readonly string[],
    ): Promise<Outcome<Sender>> {
        const [permission] = missing;
        if (permission === undefined) {
            return succeed(sender);
        }
        const lacksAll = permission === managePermissions(kind)[0];
        if (eventWithoutChannel !== undefined && lacksAll) {
            return fail({ kind: 'out-of-reach', what: 'event', word: eventWithoutChannel, permission });
        }
        for (const word of channels) {
            if (word.startsWith('@')) {
                return fail({ kind: 'out-of-reach', what: 'person', word, permission });
            }
            if (word.startsWith('#') && !(await this.sources.hasJoined(word))) {
                return fail({ kind: 'out-of-reach', what: 'room', word, permission });
            }
            if (/^all_(private|direct)/.test(word) && lacksAll) {
                return fail({ kind: 'out-of-reach', what: 'scope', word, permission });
            }
        }
        return succeed(sender);
    }
}
