import type { Cache } from '../Cache';
import { succeed } from '../Outcome';
import type { ClientAction, Holder, VerifiedAction } from './SignedActions';
import { issueAction, verifyAction } from './SignedActions';
import type { SigningKey, SigningKeys } from './SigningKeys';
import type { UsedActions } from './UsedActions';

/** What issuing and redeeming need. */
export interface ClientActionSources {
    readonly keys: SigningKeys;
    /** The keys as this instance remembers them. */
    readonly cache: Cache<readonly SigningKey[]>;
    readonly used: UsedActions;
    readonly now: () => number;
}

/** What clients may have the app do: it issues actions, and does nothing that it has not issued. */
export class ClientActions {
    constructor(private readonly sources: ClientActionSources) {}

    /** Each action as a text that a client hands back. */
    async issue(actions: readonly ClientAction[], holder: Holder): Promise<readonly string[]> {
        const [key] = await this.keys();
        const now = this.sources.now();
        return key === undefined ? [] : actions.map((action) => issueAction(action, holder, { key, now }));
    }

    /** The action that a text means for this holder; undefined unless it was issued to them, lately, and is not used up. */
    async redeem(text: unknown, holder: Holder): Promise<ClientAction | undefined> {
        const action = await this.read(text, holder);
        return action && (action.once !== true || (await this.take(action))) ? action : undefined;
    }

    /** The same for whoever takes it later, once it is known that something will come of it. */
    async read(text: unknown, holder: Holder): Promise<VerifiedAction | undefined> {
        return (await this.verify(text, holder)) ?? (await this.verifyAnew(text, holder));
    }

    /** Uses an action up; false when somebody has done so already. */
    take(action: VerifiedAction): Promise<boolean> {
        return this.sources.used.take(action);
    }

    /** Lets an action be used again, of which nothing came. */
    giveBack(action: VerifiedAction): Promise<void> {
        return this.sources.used.giveBack(action);
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
