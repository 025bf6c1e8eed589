import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { templates } from '../../lib/templates/templates.ts';
import { digestOfPosts, digestsPath, pathOfPicture, picturesFolder } from '../pictures/pictures.mts';

const LARGEST = 1.5 * 1024 * 1024;

test('each template has a picture of what it posts now (else: npm run pictures)', async () => {
    const digests = JSON.parse(await readFile(digestsPath, 'utf8')) as Record<string, string>;
    expect(digests).toEqual(Object.fromEntries(templates.map((it) => [it.name, digestOfPosts(it)])));
    for (const template of templates) {
        const picture = await readFile(pathOfPicture(template));
        expect(picture.subarray(8, 12).toString('latin1')).toBe('WEBP');
    }
});

test('there are no others, and all of them are small', async () => {
    const names = (await readdir(picturesFolder)).filter((name) => name.endsWith('.webp')).sort();
    expect(names).toEqual(templates.map(({ name }) => `${name}.webp`).sort());
    const sizes = await Promise.all(names.map(async (name) => (await stat(join(picturesFolder, name))).size));
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(LARGEST);
});
