import type { Outcome } from '../Outcome';
import { fail, succeed } from '../Outcome';
import type { Kind } from '../integrations/kinds';
import type { PermissionRoles } from './PermissionRoles';
import { holds, managePermissions } from './PermissionRoles';
import type { Sender } from './Sender';

/** Under which rule a sender acts, and whether the server itself will judge them. */
export interface Policy {
    readonly rule: 'both' | 'either';
    /** True when the sender's own account makes the call, so that the server enforces its rules. */
    readonly serverJudges: boolean;
    /** Which roles hold the permissions to manage integrations. */
    readonly permissionRoles: () => Promise<Outcome<PermissionRoles>>;
}

/** What access is decided by: roles read afresh, grants remembered for a minute, and rooms looked up only if they matter. */
export interface AccessSources {
    readonly sender: () => Promise<Outcome<Sender>>;
    readonly policy: () => Promise<Outcome<Policy>>;
    /** Whether the sender is a member of a room named as `#room`. */
    readonly hasJoined: (channel: string) => Promise<boolean>;
}

/** What a sender is about to create or change, as far as access depends on it. */
export interface Reach {
    readonly kind: Kind;
    /** Rooms, people and scopes it reaches; empty when its event has no channel. */
    readonly channels: readonly string[];
    /** The event, where that is not about a room. */
    readonly eventWithoutChannel?: string;
}

/** Which integrations of a kind a person may manage: all, or those they are the author of. */
export type Scope = 'all' | 'own';

/** Decides what the sender of a command may do; what cannot be learned counts as no. */
export class Access {
    constructor(private readonly sources: AccessSources) {}

    /** Whether the sender may create this. Fails as `forbidden` with the missing permissions, or as `out-of-reach`. */
    async mayCreate(plan: Reach): Promise<Outcome<Sender>> {
        const [sender, policy] = await Promise.all([this.sources.sender(), this.sources.policy()]);
        if (!sender.ok) {
            return sender;
        }
        if (!policy.ok) {
            return policy;
        }
        const { rule, serverJudges, permissionRoles } = policy.value;
        if (rule === 'either' && serverJudges) {
            return sender;
        }
        const grants = await permissionRoles();
        if (!grants.ok) {
            return grants;
        }
        const permissions = managePermissions(plan.kind);
        const missing = permissions.filter((permission) => !holds(sender.value, permission, grants.value));
        if (missing.length === 0) {
            return sender;
        }
        return rule === 'both' || missing.length === permissions.length
            ? fail({ kind: 'forbidden', missing })
            : this.mayReach(sender.value, plan, missing);
    }

    /** Which existing integrations of a kind the sender may see and change through another account. Fails as `forbidden`. */
    async mayManage(kind: Kind): Promise<Outcome<Scope>> {
        const [sender, policy] = await Promise.all([this.sources.sender(), this.sources.policy()]);
        if (!sender.ok) {
            return sender;
        }
        if (!policy.ok) {
            return policy;
        }
        const grants = await policy.value.permissionRoles();
        if (!grants.ok) {
            return grants;
        }
        const [all, own] = managePermissions(kind);
        const holdsAll = holds(sender.value, all, grants.value);
        const holdsOwn = holds(sender.value, own, grants.value);
        if (policy.value.rule === 'both' ? holdsAll && holdsOwn : holdsAll) {
            return succeed('all');
        }
        const missing = policy.value.rule === 'either' ? [all, own] : holdsAll ? [own] : holdsOwn ? [all] : [all, own];
        return policy.value.rule === 'either' && holdsOwn ? succeed('own') : fail({ kind: 'forbidden', missing });
    }

    /** The sender, roles as they are now. Fails as `sender-unknown`. */
    sender(): Promise<Outcome<Sender>> {
        return this.sources.sender();
    }

    /**
     * What the server enforces on a sender with one of the two permissions (rocket-chat.md B.1 and B.4), enforced here
     * because the service account has more rights than the sender.
     */
    private async mayReach(sender: Sender, plan: Reach, missing: readonly string[]): Promise<Outcome<Sender>> {
        const [all] = managePermissions(plan.kind);
        const permission = missing[0] ?? all;
        if (plan.eventWithoutChannel !== undefined && permission === all) {
            return fail({ kind: 'out-of-reach', what: 'event', word: plan.eventWithoutChannel, permission });
        }
        for (const word of plan.channels) {
            if (word.startsWith('@')) {
                return fail({ kind: 'out-of-reach', what: 'person', word, permission });
            }
            if (word.startsWith('#') && !(await this.sources.hasJoined(word))) {
                return fail({ kind: 'out-of-reach', what: 'room', word, permission });
            }
            if (/^all_(private|direct)/.test(word) && permission === all) {
                return fail({ kind: 'out-of-reach', what: 'scope', word, permission });
            }
        }
        return succeed(sender);
    }
}
