import { access } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import manifest from '../../app.json' with { type: 'json' };
import { buildGuides, type Guide, guideNames } from './buildGuides.mts';
import { permissionUses } from './permissionUses.mts';

let guides: Guide[];

beforeAll(async () => {
    guides = await buildGuides();
}, 120_000);

describe.each(guideNames)('%s', (name) => {
    const guide = () => guides.find((it) => it.name === name);

    test('says what the declarations say, and what the app answers (else: npm run docs)', () => {
        expect(guide()?.current).toBe(guide()?.wanted);
    });

    test('refers to files that are there', async () => {
        const { path = '', current = '' } = guide() ?? {};
        const targets = [...current.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)|<img src="([^"]+)"/g)]
            .map(([, link, image]) => link ?? image ?? '')
            .filter((target) => !/^[a-z]+:/.test(target));
        for (const target of targets) {
            await expect(access(join(dirname(path), target)).then(() => target)).resolves.toBe(target);
        }
    });
});

test('the README fits a reader who has a minute: 200 lines', () => {
    expect(guides[0]?.wanted.split('\n').length).toBeLessThanOrEqual(200);
});

test('the README says what a server answers that is too old for the app', () => {
    expect(guides[0]?.wanted).toContain(`\`Invalid Version: ${manifest.requiredApiVersion}\``);
});

test('the permissions that the app asks for are explained, and no others', () => {
    expect(Object.keys(permissionUses)).toEqual(manifest.permissions.map(({ name }) => name));
});
