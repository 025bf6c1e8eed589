import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type AppSources, root } from './AppSources.mts';

/**
 * Runs work in a temporary folder with only the sources, a package.json and the checkout's `node_modules`: rc-apps packs whatever
 * lies in the folder it runs in, and writes app.json back there.
 */
export async function withStagedSources<Result>(
    sources: AppSources,
    work: (folder: string) => Promise<Result>,
): Promise<Result> {
    const folder = await mkdtemp(join(tmpdir(), 'integrations-app-'));
    try {
        for (const [name, content] of [...sources, ['package.json', await stagedPackageJson()] as const]) {
            const path = join(folder, name);
            await mkdir(dirname(path), { recursive: true });
            await writeFile(path, content);
        }
        await symlink(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
        return await work(folder);
    } finally {
        await rm(folder, { recursive: true });
    }
}

/** The one thing that rc-apps reads from package.json: which Apps-Engine the app compiles against. */
async function stagedPackageJson(): Promise<string> {
    const engine = '@rocket.chat/apps-engine';
    const { devDependencies } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
        devDependencies: Record<string, string>;
    };
    return JSON.stringify({ devDependencies: { [engine]: devDependencies[engine] } });
}
