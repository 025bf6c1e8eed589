import { plainError } from '../../rest/ServerError.mts';

/** Environment variables as far as scripts look at them. */
export type Environment = Record<string, string | undefined>;

const everyEngine = ['yes', 'true'];

function switchedOff(value: string | undefined, engine: string): boolean {
    const off = (value ?? '').toLowerCase();
    return everyEngine.includes(off) || (off === 'ivm' && engine === 'isolated-vm');
}

// An empty engine passes for one that was not sent.
function isUnknown(engine: string): boolean {
    return engine !== '' && engine !== 'isolated-vm';
}

/** Whether scripts of this engine are neither saved nor compiled: FREEZE_INTEGRATION_SCRIPTS says so, or the server does not know it. */
export function scriptsFrozen(engine: string, environment: Environment = process.env): boolean {
    return isUnknown(engine) || switchedOff(environment.FREEZE_INTEGRATION_SCRIPTS, engine);
}

/** Whether DISABLE_INTEGRATION_SCRIPTS keeps scripts from running. */
export function scriptsDisabled(environment: Environment = process.env): boolean {
    return switchedOff(environment.DISABLE_INTEGRATION_SCRIPTS, 'isolated-vm');
}

/** Throws the server's plain error when a new or changed script may not be saved: all frozen, engine unknown, or engine frozen. */
export function checkScriptEngine(engine: string, environment: Environment = process.env): void {
    if (everyEngine.includes((environment.FREEZE_INTEGRATION_SCRIPTS ?? '').toLowerCase())) {
        throw plainError('integration-scripts-disabled');
    }
    if (isUnknown(engine)) {
        throw plainError('integration-scripts-unknown-engine');
    }
    if (scriptsFrozen(engine, environment)) {
        throw plainError('integration-scripts-isolated-vm-disabled');
    }
}
