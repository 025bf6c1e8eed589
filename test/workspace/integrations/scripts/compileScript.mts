import { Script } from 'node:vm';
import type { IIntegration } from '@rocket.chat/core-typings';
import { parse } from 'acorn';
import { scriptsFrozen } from './scriptSwitches.mts';
import type { Environment } from './scriptSwitches.mts';

/** What saving a script adds to an integration: the compiled text or why there is none. */
export type CompiledScript = Pick<IIntegration, 'scriptCompiled' | 'scriptError'>;

/** The fields of a request that decide about compiling. */
export type ScriptSource = Partial<Pick<IIntegration, 'script' | 'scriptEnabled' | 'scriptEngine' | 'skipTranspile'>>;

/**
 * Compiles an enabled, non-blank script, unless frozen; a syntax error is part of the result, never thrown.
 * Without `skipTranspile` errors carry `(line:column)` as the server's transpiler gives them, with it they are V8's own.
 */
export function compileScript(source: ScriptSource, environment?: Environment): CompiledScript {
    const { script, scriptEnabled, scriptEngine, skipTranspile } = source;
    if (scriptEnabled !== true || !script?.trim() || scriptsFrozen(scriptEngine ?? 'isolated-vm', environment)) {
        return {};
    }
    try {
        if (skipTranspile === true) {
            new Script(script, { filename: 'script.js' });
        } else {
            parse(script, { ecmaVersion: 'latest', allowReturnOutsideFunction: false });
        }
        return { scriptCompiled: script };
    } catch (error) {
        const { name, message, stack } = error as Error;
        return { scriptError: { name, message, stack } };
    }
}
