import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'acorn';
import { templates } from '../../../lib/templates/templates.ts';
import { writeScript } from '../../../lib/templates/writeScript.ts';
import { PostCheck } from '../../templates/PostCheck.mts';
import { samplesOf } from '../../templates/recordings.mts';
import { requestOf } from '../../templates/requestOf.mts';
import { runScript } from '../../templates/runScript.mts';
import { folderOf, made, pieceNames, postsFile, scriptFile } from '../../templates/scriptFiles.mts';
import { transpile } from '../../workspace/integrations/scripts/transpile.mts';

const settings = { secret: 's'.repeat(64), options: ['success', 'labels', 'no-excerpts', 'confidential'] };

test('the pieces are committed as they are made, and none is left over', async () => {
    const names = await pieceNames();
    expect((await readdir(made.scripts)).sort()).toEqual(names.map((name) => `${name}.ts`));
    for (const name of names) {
        expect(await readFile(join(made.scripts, `${name}.ts`), 'utf8')).toBe(await scriptFile(name));
    }
});

describe.each(templates)('the script of $name', (template) => {
    const script = writeScript(template, settings);
    const samples = Object.entries(template.samples);

    test('is small, and ends in no comment', () => {
        expect(Buffer.byteLength(writeScript(template, {}))).toBeLessThan(12 * 1024);
        expect(script.slice(script.lastIndexOf('\n'))).not.toContain('//');
    });

    test('is parsed as it is, and holds nothing that an editor might lose', () => {
        expect(() => parse(`(function(){${script}})`, { ecmaVersion: 2020 })).not.toThrow();
        expect(script).not.toMatch(
            /[\u0000-\u0009\u000b-\u001f\u007f-\u00a0\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/,
        );
    });

    test('does the same when the server’s Babel has made the oldest JavaScript of it', () => {
        const { scriptCompiled = '' } = transpile(writeScript(template, {}));
        const [raw, compiled] = [runScript(writeScript(template, {})), runScript(scriptCompiled)];
        expect(samples.length).toBeGreaterThan(0);
        for (const [, { headers, body }] of samples) {
            const request = requestOf({ headers, body: JSON.stringify(body) });
            expect(compiled(request)).toEqual(raw(request));
        }
    });

    test('does what its functions do: no name of its own was made short that is read by a string', () => {
        const deliver = runScript(writeScript(template, {}));
        for (const recording of samplesOf(template)) {
            expect(deliver(requestOf(recording))?.content).toEqual(PostCheck.of(template, []).postOf(recording));
        }
    });

    test('makes of the samples what is told of them, and something of each', async () => {
        const file = join(made.posts, `${folderOf(template)}.ts`);
        expect(await readFile(file, 'utf8')).toBe(await postsFile(template));
        expect(Object.keys(template.posts)).toEqual(Object.keys(template.samples));
        expect(Object.values(template.posts).filter(({ text }) => text === '')).toEqual([]);
    });
});
