import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, jest, test } from '@jest/globals';
import AdmZip from 'adm-zip';
import { floorAppSources } from '../bench/FloorApp.mts';
import { type AppSources, root } from './AppSources.mts';
import { cachedPackage } from './cachedPackage.mts';
import { makeOnce } from './makeOnce.mts';
import { packagedApp } from './packagedApp.mts';
import { packSources } from './packSources.mts';

// Packaging type-checks the app, which takes long on a busy machine.
jest.setTimeout(120_000);

const endOfDirectory = 0x06054b50;

/** The names and compressed sizes that a zip's central directory lists. */
function listZip(zip: Buffer): Map<string, number> {
    const end = zip.lastIndexOf(Buffer.from(Uint32Array.of(endOfDirectory).buffer));
    const entries = new Map<string, number>();
    let at = zip.readUInt32LE(end + 16);
    for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
        const nameLength = zip.readUInt16LE(at + 28);
        entries.set(zip.toString('utf8', at + 46, at + 46 + nameLength), zip.readUInt32LE(at + 20));
        at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
    }
    return entries;
}

async function brokenApp(code: string): Promise<AppSources> {
    return new Map([...(await floorAppSources()), ['FloorApp.ts', Buffer.from(code)]]);
}

describe('the app’s zip', () => {
    test('has one file of code, which the engine runs as it is, and what else the app needs, in less than 160 KB beside the icon', async () => {
        const zip = await readFile(await packagedApp());
        const entries = listZip(zip);
        const strange = [...entries.keys()].filter(
            (name) =>
                !/^(RocketChatIntegrationsApp\.js|i18n\/\w+\.json)$/.test(name) &&
                !['.packagedby', 'app.json', 'icon.png', 'package.json'].includes(name),
        );
        expect(strange).toEqual([]);
        expect([...entries.keys()]).toEqual(
            expect.arrayContaining(['app.json', 'icon.png', 'RocketChatIntegrationsApp.js']),
        );
        expect(zip.length - (entries.get('icon.png') ?? 0)).toBeLessThan(160_000);
    });
});

describe('packages', () => {
    test('are kept until something changes', async () => {
        const sources = await floorAppSources();
        const path = await cachedPackage(sources);
        const { mtimeMs } = await stat(path);
        expect(await cachedPackage(await floorAppSources())).toBe(path);
        expect((await stat(path)).mtimeMs).toBe(mtimeMs);
    });

    test('are made by one of those who want them at once', async () => {
        const path = join(await mkdtemp(join(tmpdir(), 'once-')), 'file');
        let made = 0;
        const make = async (): Promise<void> => {
            made += 1;
            await writeFile(path, 'content');
        };
        await writeFile(`${path}.lock`, '2147483647');
        await Promise.all([makeOnce(path, make), makeOnce(path, make), makeOnce(path, make)]);
        expect(made).toBe(1);
        expect(await readdir(dirname(path))).toEqual(['file']);
        await rm(dirname(path), { recursive: true });
    });
});

test('app.json is committed as rc-apps writes it', async () => {
    const committed = await readFile(join(root, 'app.json'), 'utf8');
    expect(new AdmZip(await packagedApp()).readAsText('app.json')).toBe(committed.trimEnd());
});

describe('packaging fails', () => {
    const app = (body: string): string =>
        `import { App } from '@rocket.chat/apps-engine/definition/App'; export class FloorApp extends App { ${body} }`;

    test.each([
        ['a type error', app('text: string = 1;'), "Type 'number' is not assignable"],
        ['a module that is missing', `import './nowhere'; ${app('')}`, 'npm run check:types'],
    ])('with its reason for %s', async (_name, code, reason) => {
        await expect(packSources(await brokenApp(code))).rejects.toThrow(reason);
    });
});
