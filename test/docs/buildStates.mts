import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { states } from '../pictures/states.mts';

/** Where all pictures of states stand together. */
export const statesPath = fileURLToPath(new URL('../../docs/states.md', import.meta.url));

const INTRODUCTION = `# What it looks like

Taken of the local workspace’s chat page, which draws as Rocket.Chat’s clients do, by the tests that use it in a browser
(\`UPDATE_SCREENSHOTS=1 npm run test:one -- test/acceptance/page\`).`;

/** The page as it stands, and as it should. */
export async function buildStates(): Promise<{ current: string; wanted: string }> {
    const current = await readFile(statesPath, 'utf8').catch(() => '');
    const sections = Object.entries(states).map(([name, caption]) => `## ${caption}\n\n![${caption}](states/${name}.webp)`);
    return { current, wanted: `${[INTRODUCTION, ...sections].join('\n\n')}\n` };
}
