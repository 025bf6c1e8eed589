import { createRequire } from 'node:module';
import { join } from 'node:path';

/** The folder of the engine, which esbuild fills in. */
declare const ENGINE_FOLDER: string;

const requireFromBundle = createRequire(__filename);

/** What apps load modules with: those of the engine from its folder, others as Node finds them; Deno’s `npm:` means nothing here. */
export function require(module: string): unknown {
    const engine = '@rocket.chat/apps-engine/';
    return requireFromBundle(
        module.startsWith(engine) ? join(ENGINE_FOLDER, module.slice(engine.length)) : module.replace(/^npm:/, ''),
    );
}
