import type { ChildProcess } from 'node:child_process';
import { channel } from 'node:diagnostics_channel';
import type { AppManager } from '@host/apps-engine/server/AppManager';
import type { IParseAppPackageResult } from '@host/apps-engine/server/compiler';
import { DenoRuntimeSubprocessController } from '@host/apps-engine/server/runtime/deno/AppsEngineDenoRuntime';
import type { IAppStorageItem } from '@host/apps-engine/server/storage';
import { denoConfigPath } from './sandboxEnvironment.mts';

/** What the engine's controller keeps to itself and we need: its settings and its process. */
interface ControllerInternals {
    denoConfigPath: string;
    deno?: ChildProcess;
    handleAccessorMessage: Answer;
    handleBridgeMessage: Answer;
}

type Answer = (message: unknown) => Promise<unknown>;

/** The diagnostics channel on which every call of a sandbox to the engine is told. */
export const ACCESSOR_CALLED = 'apps-engine.accessor.called';

/** The engine's Deno process of one app, with our Deno configuration. */
export class SandboxProcess extends DenoRuntimeSubprocessController {
    constructor(manager: AppManager, appPackage: IParseAppPackageResult, item: IAppStorageItem) {
        super(manager, appPackage, item);
        this.internals.denoConfigPath = denoConfigPath;
        this.internals.handleAccessorMessage = told(this.internals.handleAccessorMessage.bind(this));
        this.internals.handleBridgeMessage = told(this.internals.handleBridgeMessage.bind(this));
    }

    /** The process id, while there is a process. */
    get pid(): number | undefined {
        return this.internals.deno?.pid;
    }

    /** Also fails the requests still open, whose timers would keep this process alive for half a minute. */
    override async stopApp(): Promise<void> {
        await super.stopApp();
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
