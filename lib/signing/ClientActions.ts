import type { Cache } from '../Cache';
import { succeed } from '../Outcome';
import type { ClientAction, Holder, VerifiedAction } from './SignedActions';
import { CARRIED_LENGTH, issueAction, readAction, verifyAction } from './SignedActions';
import type { SigningKey, SigningKeys } from './SigningKeys';
import type { KeptTexts } from './KeptTexts';
import type { GiveBack, UsedActions } from './UsedActions';

/** The dependencies of `ClientActions`. */
export interface ClientActionSources {
    readonly keys: SigningKeys;
    /** The keys as this instance remembers them. */
    readonly cache: Cache<readonly SigningKey[]>;
    readonly used: UsedActions;
    readonly kept: KeptTexts;
    readonly now: () => number;
}

/** The result of redeeming a client's text: a valid action, one that has expired or was used, or nothing that the app issued to this holder. */
export type RedeemResult =
    | { readonly kind: 'valid'; readonly action: ClientAction; readonly giveBack?: GiveBack }
    | { readonly kind: 'expired' | 'used'; readonly action: ClientAction }
    | { readonly kind: 'unknown' };

/** Issues signed actions to clients, and redeems only actions that it has issued. */
export class ClientActions {
    constructor(private readonly sources: ClientActionSources) {}

    /** Signs each action as a text for the client to hand back; undefined for one that would be too long. */
    async issue(actions: readonly ClientAction[], holder: Holder): Promise<readonly (string | undefined)[]> {
        const [key] = await this.keys();
        const now = this.sources.now();
        if (key === undefined) {
            return [];
        }
        const issued = await Promise.all(actions.map((action) => this.shorten(action)));
        return issued.map((action) => issueAction(action, holder, { key, now }));
    }

    /** Removes stored texts of expired buttons. */
    forgetExpired(): Promise<void> {
        return this.sources.kept.removeExpired();
    }

    /** Redeems a text for this holder; a one-time action is used up by that, until `giveBack` is called. */
    async redeem(text: unknown, holder: Holder): Promise<RedeemResult> {
        const action = await this.read(text, holder);
        if (!action) {
            const old = readAction(text, holder, await this.keys());
            return old ? { kind: 'expired', action: old } : { kind: 'unknown' };
        }
        const giveBack = action.once === true ? await this.take(action) : undefined;
        if (action.once === true && giveBack === undefined) {
            return { kind: 'used', action };
        }
        const restored = await this.restore(action);
        return restored.kind === 'valid' && giveBack ? { ...restored, giveBack } : restored;
    }

    /** Reads an action without using it up; undefined unless it was issued to this holder and has not expired. Callers `take` a one-time action once it is sure to succeed. */
    async read(text: unknown, holder: Holder): Promise<VerifiedAction | undefined> {
        return (await this.verify(text, holder)) ?? (await this.verifyAnew(text, holder));
    }

    /** Uses up an action and returns a function that makes it usable again; undefined when it was used already. */
    take(action: VerifiedAction): Promise<GiveBack | undefined> {
        return this.sources.used.take(action);
    }

    private async shorten(action: ClientAction): Promise<ClientAction> {
        const { texts, ...rest } = action;
        return texts === undefined || JSON.stringify(texts).length <= CARRIED_LENGTH
            ? action
            : { ...rest, kept: await this.sources.kept.keep(texts) };
    }

    private async restore(action: VerifiedAction): Promise<RedeemResult> {
        if (action.kept === undefined) {
            return { kind: 'valid', action };
        }
        const texts = await this.sources.kept.find(action.kept);
        return texts ? { kind: 'valid', action: { ...action, texts } } : { kind: 'expired', action };
    }

    private async verify(text: unknown, holder: Holder) {
        return verifyAction(text, holder, { keys: await this.keys(), now: this.sources.now() });
    }

    /** Another instance may have made the key since this one looked. */
    private async verifyAnew(text: unknown, holder: Holder) {
        this.sources.cache.forget();
        return this.verify(text, holder);
    }

    private async keys(): Promise<readonly SigningKey[]> {
        const keys = await this.sources.cache.read(async () => succeed(await this.sources.keys.load()));
        return keys.ok ? keys.value : [];
    }
}
