import type { IIntegration } from '@rocket.chat/core-typings';
import { isServerError, meteorError } from '../rest/ServerError.mts';
import type { ScriptSource } from './scripts/compileScript.mts';
import { checkScriptEngine } from './scripts/scriptSwitches.mts';
import type { Environment } from './scripts/scriptSwitches.mts';

/** Throws, with the switch's text as error code, when an update brings a new script or engine that may not be saved. */
export function checkChangedScript(current: IIntegration, update: ScriptSource, environment?: Environment): void {
    const script = update.script?.trim();
    const engine = update.scriptEngine ?? 'isolated-vm';
    if (!script || (engine === current.scriptEngine && script === current.script?.trim())) {
        return;
    }
    try {
        checkScriptEngine(engine, environment);
    } catch (error) {
        throw isServerError(error) ? meteorError(error.message) : error;
    }
}
