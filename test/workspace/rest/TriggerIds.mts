import { randomId } from '../store/randomId.mts';

const lifetime = 5000;

/** A client's trigger ids: each lets a server open one view within five seconds (rocket-chat.md J). */
export class TriggerIds {
    private readonly issued = new Map<string, number>();

    constructor(private readonly now: () => number = Date.now) {}

    /** A fresh id to send along with a command or an interaction. */
    issue(): string {
        const id = randomId();
        this.issued.set(id, this.now());
        return id;
    }

    /** Spends an id; false when it is unknown, was spent already, or is older than five seconds. */
    redeem(id: string): boolean {
        const issuedAt = this.issued.get(id);
        this.issued.delete(id);
        return issuedAt !== undefined && this.now() - issuedAt <= lifetime;
    }
}
