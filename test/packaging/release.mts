import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { root } from './AppSources.mts';
import { packageApp } from './packageApp.mts';
import { releaseChangelog, withVersion } from './releaseTexts.mts';

const usage = `Usage: npm run release -- <version>

Writes the version into app.json, package.json and package-lock.json, gives what is unreleased in the changelog its heading,
commits that, tags it v<version>, and packages dist/<slug>_<version>.zip. Run npm test before. Nothing is pushed.`;

const [version = ''] = process.argv.slice(2);
try {
    if (!/^\d+\.\d+\.\d+$/.test(version)) {
        throw new Error(usage);
    }
    await release(version);
} catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
}

async function release(version: string): Promise<void> {
    if (git('status', '--porcelain') !== '') {
        throw new Error('There are changes that are not committed: commit them first.');
    }
    if (git('tag', '--list', `v${version}`) !== '') {
        throw new Error(`There is a tag v${version} already.`);
    }
    const today = new Date().toISOString().slice(0, 10);
    const edits: [file: string, edit: (text: string) => string][] = [
        ['app.json', (text) => withVersion(text, version)],
        ['package.json', (text) => withVersion(text, version)],
        ['package-lock.json', (text) => withVersion(text, version, 2)],
        ['.github/CHANGELOG.md', (text) => releaseChangelog(text, version, today)],
    ];
    // All are made before any is written.
    const written = await Promise.all(
        edits.map(async ([file, edit]) => [file, edit(await readFile(join(root, file), 'utf8'))] as const),
    );
    for (const [file, text] of written) {
        await writeFile(join(root, file), text);
    }
    const zip = await packageApp();
    git('commit', '--quiet', '--message', `chore(release): ${version}`, ...edits.map(([file]) => file));
    git('tag', `v${version}`);
    console.log(`v${version} is committed, tagged and packaged: ${relative(process.cwd(), zip)}`);
}

function git(...args: string[]): string {
    return execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();
}
