import { Script } from 'node:vm';
import type { IIntegration } from '@rocket.chat/core-typings';
import { traitsOf } from '../../rest/ServerRelease.mts';
import type { ServerContext } from '../IntegrationContext.mts';
import { scriptsFrozen } from './scriptSwitches.mts';
import { transpile } from './transpile.mts';

/** What saving a script adds to an integration: the compiled text or why there is none. */
export type CompiledScript = Pick<IIntegration, 'scriptCompiled' | 'scriptError'>;

/** The fields of a request that decide about compiling. */
export type ScriptSource = Partial<Pick<IIntegration, 'script' | 'scriptEnabled' | 'scriptEngine' | 'skipTranspile'>>;

/**
 * Compiles an enabled, non-blank script, unless frozen; a syntax error is part of the result, never thrown. Babel makes old JavaScript of it
 * (`compileIntegrationScript`); with `skipTranspile`, and since 9.0 whatever is sent (`validateScriptSyntax`), V8 looks at it as the body of a
 * function, and it is kept as it is written.
 */
export function compileScript(
    source: ScriptSource,
    server: Pick<ServerContext, 'environment' | 'release'>,
): CompiledScript {
    const { environment, release } = server;
    const { script, scriptEnabled, scriptEngine, skipTranspile } = source;
    if (scriptEnabled !== true || !script?.trim() || scriptsFrozen(scriptEngine ?? 'isolated-vm', environment)) {
        return {};
    }
    return skipTranspile === true || !traitsOf(release).transpiles ? asWritten(script) : transpile(script);
}

function asWritten(script: string): CompiledScript {
    try {
        new Script(`(function(){${script}})`, { filename: 'script.js' });
        return { scriptCompiled: script };
    } catch (error) {
        const { name, message, stack } = error as Error;
        return { scriptError: { name, message, stack } };
    }
}
