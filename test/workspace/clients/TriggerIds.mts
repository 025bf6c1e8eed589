/** How long a server may answer with one of a client's trigger ids; after that time the client gives up, too. */
export const PATIENCE = 5000;

/** A client's trigger ids: each lets a server open or update one view within five seconds. */
export class TriggerIds {
    private readonly issued = new Map<string, number>();

    constructor(
        private readonly newId: () => string,
        private readonly now: () => number = Date.now,
    ) {}

    /** A fresh id to send along with a command or an interaction. */
    issue(): string {
        const id = this.newId();
        this.issued.set(id, this.now());
        return id;
    }

    /** Spends an id; false when it is unknown, was spent already, or is older than its lifetime. */
    redeem(id: string, lifetime = PATIENCE): boolean {
        const issuedAt = this.issued.get(id);
        this.issued.delete(id);
        return issuedAt !== undefined && this.now() - issuedAt <= lifetime;
    }
}
