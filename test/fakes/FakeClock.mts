/** A clock that stands still until it is moved; milliseconds. */
export class FakeClock {
    private time = Date.UTC(2026, 10, 23);

    /** The time it shows. */
    readonly now = (): number => this.time;

    /** Moves it on. */
    pass(milliseconds: number): void {
        this.time += milliseconds;
    }
}
