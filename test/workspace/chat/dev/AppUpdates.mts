import type { Workspace } from '../../Workspace.mts';

/** Milliseconds to wait for the rest of a change: editors write several files, and some of them twice. */
const PAUSE = 50;

/** Keeps the installed app as its files are: one update after the other, the app before going on where the changed one does not start. */
export class AppUpdates {
    private done: Promise<void> = Promise.resolve();
    private waiting: NodeJS.Timeout | undefined;

    constructor(
        private readonly workspace: Pick<Workspace, 'installApp'>,
        private readonly tell: (text: string) => void,
        private readonly build: () => Promise<Buffer>,
        private current: Buffer,
    ) {}

    /** Has the app updated soon, once for all that changes until then. */
    soon(): void {
        clearTimeout(this.waiting);
        this.waiting = setTimeout(() => {
            this.done = this.done.then(() => this.update());
        }, PAUSE);
    }

    /** When no update is under way any more, and none will begin. */
    async end(): Promise<void> {
        clearTimeout(this.waiting);
        await this.done;
    }

    /** Updates the app now. */
    async update(): Promise<void> {
        const start = performance.now();
        let zip: Buffer;
        try {
            zip = await this.build();
        } catch (error) {
            this.tell(`The change cannot be built, so the app goes on as it was.\n${(error as Error).message}`);
            return;
        }
        const problem = await this.install(zip);
        if (problem === undefined) {
            this.current = zip;
            this.tell(`The app was updated in ${((performance.now() - start) / 1000).toFixed(1)} s.`);
            return;
        }
        const failed = await this.install(this.current);
        this.tell(`The changed app does not start${failed ? '' : ', so the one before goes on'}.\n${problem}`);
    }

    private async install(zip: Buffer): Promise<string | undefined> {
        try {
            const { status } = await this.workspace.installApp(zip);
            return status.endsWith('_enabled') ? undefined : `Its status is ${status}; /logs may tell more.`;
        } catch (error) {
            return (error as Error).message;
        }
    }
}
