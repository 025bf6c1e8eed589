import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type * as ajv from '@rocket.chat/rest-typings/dist/v1/Ajv';
import type * as channels from '@rocket.chat/rest-typings/dist/v1/channels/ChannelsListProps';
import type * as integrations from '@rocket.chat/rest-typings/dist/v1/integrations/index';
import { buildSync } from 'esbuild';
import { type ServerRelease, traitsOf } from './ServerRelease.mts';

/** The server's own validators, and its AJV instances for the schemas that are not published. */
export type Validators = typeof integrations & typeof channels & typeof ajv;

const modules = ['integrations/index', 'channels/ChannelsListProps', 'Ajv'];
const root = fileURLToPath(new URL('../../../', import.meta.url));

/** The validators of a release. */
export function loadValidators(release?: ServerRelease): Validators {
    const { knowsSkipTranspile, coerces } = traitsOf(release);
    const validators = loadInstalled();
    const known = knowsSkipTranspile ? validators : withoutSkipTranspile(validators);
    return coerces ? known : withoutCoercion(known);
}

/**
 * The same without the field that came with 8.4 and ends with the transpiler (pull requests 40142 and 40160: "removed in 9.0.0"). No package
 * of 9.0 is published; its schemas are taken for those before in all else. Those of 7.10.0, which are, differ in nothing else.
 */
function withoutSkipTranspile(validators: Validators): Validators {
    const { ajv, isIntegrationsCreateProps: create, isIntegrationsUpdateProps: update } = validators;
    const without = <V extends { schema: unknown }>({ schema }: V) =>
        ajv.compile(withoutField(schema, 'skipTranspile')) as unknown as V;
    return { ...validators, isIntegrationsCreateProps: without(create), isIntegrationsUpdateProps: without(update) };
}

/** The same as 7.10.0 and 8.0.0 compile them: only the history's takes a text for a number. */
function withoutCoercion(validators: Validators): Validators {
    const plain = new (validators.ajv.constructor as new (options: object) => typeof validators.ajv)({
        allowUnionTypes: true,
    });
    const again = <V extends { schema: unknown }>({ schema }: V) => plain.compile(schema as object) as unknown as V;
    return {
        ...validators,
        isIntegrationsCreateProps: again(validators.isIntegrationsCreateProps),
        isIntegrationsUpdateProps: again(validators.isIntegrationsUpdateProps),
        isIntegrationsRemoveProps: again(validators.isIntegrationsRemoveProps),
        isIntegrationsGetProps: again(validators.isIntegrationsGetProps),
        isIntegrationsListProps: again(validators.isIntegrationsListProps),
    };
}

function withoutField(schema: unknown, field: string): object {
    return JSON.parse(JSON.stringify(schema), (key, value: unknown) => (key === field ? undefined : value)) as object;
}

/** Loads the package, which imports folders as Node cannot: it is bundled once into node_modules/.cache. */
function loadInstalled(): Validators {
    const require = createRequire(import.meta.url);
    const packageFile = require.resolve('@rocket.chat/rest-typings/package.json');
    const entry = modules.map((name) => `export * from '@rocket.chat/rest-typings/dist/v1/${name}';`).join('\n');
    const hash = createHash('sha256').update(entry).update(readFileSync(packageFile)).digest('hex').slice(0, 16);
    const file = join(root, 'node_modules/.cache/rest-typings', `${hash}.cjs`);
    if (!existsSync(file)) {
        bundle(entry, file);
    }
    return require(file) as Validators;
}

function bundle(entry: string, file: string): void {
    const { outputFiles } = buildSync({
        stdin: { contents: entry, resolveDir: root },
        bundle: true,
        platform: 'node',
        format: 'cjs',
        write: false,
    });
    const whole = `${file}.${process.pid}`;
    mkdirSync(dirname(file), { recursive: true });
    // Renamed when complete, for another process may load it at the same moment.
    writeFileSync(whole, outputFiles[0]?.contents ?? '');
    renameSync(whole, file);
}
