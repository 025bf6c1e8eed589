import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CompiledScript } from './compileScript.mts';

/** The part of Babel that is used; the package tells no types. */
interface Babel {
    transform: (code: string, options: object) => { code: string };
}

const folder = fileURLToPath(new URL('../../../../node_modules/.cache/scripts', import.meta.url));

/** What the server asks of Babel (`compileIntegrationScript.ts`). */
const options = { presets: ['env'], compact: true, minified: true, comments: false };

/**
 * A script as the server's Babel compiles it, or what keeps it from compiling, with the frame that Babel draws. Loading Babel takes longer than
 * a test: it is loaded when a script is met for the first time, and what it made of that is kept in a file.
 */
export function transpile(script: string): CompiledScript {
    const require = createRequire(import.meta.url);
    const { version } = require('@babel/standalone/package.json') as { version: string };
    const hash = createHash('sha256')
        .update(JSON.stringify([version, options, script]))
        .digest('hex');
    const file = join(folder, `${hash}.json`);
    if (existsSync(file)) {
        return JSON.parse(readFileSync(file, 'utf8')) as CompiledScript;
    }
    const compiled = compile(loadBabel(), script);
    mkdirSync(dirname(file), { recursive: true });
    // Renamed when complete, for another process may read it at the same moment.
    writeFileSync(`${file}.${process.pid}`, JSON.stringify(compiled));
    renameSync(`${file}.${process.pid}`, file);
    return compiled;
}

/** Babel makes errors as it is loaded: to tell where in its sources these arose, Node would read its map, which takes longer than all the rest. */
function loadBabel(): Babel {
    process.setSourceMapsEnabled(false);
    try {
        return createRequire(import.meta.url)('@babel/standalone/babel.min.js') as Babel;
    } finally {
        process.setSourceMapsEnabled(true);
    }
}

function compile(babel: Babel, script: string): CompiledScript {
    try {
        return { scriptCompiled: babel.transform(script, options).code };
    } catch (error) {
        const { name, message, stack } = error as Error;
        return { scriptError: { name, message, stack } };
    }
}
