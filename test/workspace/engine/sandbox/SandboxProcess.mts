import { type ChildProcess, spawn } from 'node:child_process';
import { channel } from 'node:diagnostics_channel';
import type { AppManager } from '@host/apps-engine/server/AppManager';
import type { IParseAppPackageResult } from '@host/apps-engine/server/compiler';
import { DenoRuntimeSubprocessController } from '@host/apps-engine/server/runtime/deno/AppsEngineDenoRuntime';
import type { IAppStorageItem } from '@host/apps-engine/server/storage';
import type { StartSandbox } from './SandboxCommand.mts';

/** What the engine's controller keeps to itself and we need: its process, whom it tells of that, and what answers its calls. */
interface ControllerInternals {
    deno?: ChildProcess;
    spawnId: number;
    messenger: { setReceiver(process: ChildProcess): void };
    livenessManager: { attach(process: ChildProcess): void };
    setupListeners(): void;
    handleAccessorMessage: Answer;
    handleBridgeMessage: Answer;
}

type Answer = (message: unknown) => Promise<unknown>;

/** The diagnostics channel on which every call of a sandbox to the engine is told. */
export const ACCESSOR_CALLED = 'apps-engine.accessor.called';

/** The engine's process of one app, started as its host starts sandboxes. */
export class SandboxProcess extends DenoRuntimeSubprocessController {
    constructor(
        manager: AppManager,
        private readonly app: IParseAppPackageResult,
        item: IAppStorageItem,
        private readonly start: StartSandbox,
    ) {
        super(manager, app, item);
        // An older engine pings for as long as the process lives, with a timer that would keep this process alive.
        this.removeAllListeners('ready');
        this.internals.handleAccessorMessage = told(this.internals.handleAccessorMessage.bind(this));
        this.internals.handleBridgeMessage = told(this.internals.handleBridgeMessage.bind(this));
    }

    /** The process id, while there is a process. */
    get pid(): number | undefined {
        return this.internals.deno?.pid;
    }

    /** Starts the process, also again after a crash. */
    override spawnProcess(): void {
        const { id, permissions } = this.app.info;
        const { program, args, env } = this.start({ permissions });
        const own = ['--subprocess', id, '--spawnId', String(this.internals.spawnId++)];
        const child = spawn(program, [...args, ...own], { env });
        // What is written to a process that has just ended is lost; that it ended is told by its exit.
        child.stdin.on('error', () => undefined);
        this.internals.deno = child;
        this.internals.messenger.setReceiver(child);
        this.internals.livenessManager.attach(child);
        this.internals.setupListeners();
    }

    /** Also ends what waits for an answer of the process, whose timers would keep this one alive: a ping's, and half a minute a request's. */
    override async stopApp(): Promise<void> {
        await super.stopApp();
        this.emit('pong');
        for (const name of this.eventNames()) {
            if (typeof name === 'string' && name.startsWith('result:')) {
                this.emit(name, undefined, new Error('The app was stopped'));
            }
        }
    }

    private get internals(): ControllerInternals {
        return this as unknown as ControllerInternals;
    }
}

function told(answer: Answer): Answer {
    return (message) => {
        channel(ACCESSOR_CALLED).publish(message);
        return answer(message);
    };
}
