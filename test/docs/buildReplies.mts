import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { en } from '../../lib/messages/languages/en.ts';
import { failureText } from '../../lib/replies/failures/failures.ts';
import { aWorkspace } from '../fakes/aWorkspace.mts';
import { anEnvironment } from '../fakes/runWords.mts';
import { phrasesOf } from '../lib/messages/phrases.mts';
import { toldFailures } from '../lib/replies/toldFailures.mts';
import { normalise } from './normalise.mts';
import { recordPhrases } from './recordPhrases.mts';
import { replyScenes } from './replyScenes.mts';

/** Where all replies stand together, to be read and edited as a text. */
export const repliesPath = fileURLToPath(new URL('../../docs/replies.md', import.meta.url));

const INTRODUCTION = `# Replies

What the app says, in one place: replies to lines typed by an administrator in \`#general\`, every failure as it is told to
somebody who is no administrator, and after them the phrases that none of these has. What can be pressed stands in brackets
below a reply. Written by \`npm run docs\` from the
phrases and renderers themselves; the rules for writing are in \`.github/CONTRIBUTING.md\`.`;

/** The page as it stands, and as it should. */
export async function buildReplies(): Promise<{ current: string; wanted: string }> {
    const current = await readFile(repliesPath, 'utf8').catch(() => '');
    const read = new Set<string>();
    const messages = recordPhrases(en, read);
    const { typeAndSee } = aWorkspace({ ...anEnvironment(), messages });
    const seen: string[] = [];
    const parts = [INTRODUCTION];
    for (const { title, lines } of replyScenes) {
        parts.push(`## ${title}`);
        for (const line of lines) {
            parts.push(block(`> /integration ${line}`.trim(), normalise(await typeAndSee(line), seen)));
        }
    }
    parts.push('## Failures');
    for (const [it] of toldFailures) {
        parts.push(block(`> ${it.kind}`, failureText(it, { isAdmin: false }, messages)));
    }
    const rest = phrasesOf(en).filter(({ path }) => !read.has(path));
    parts.push('## Other phrases', rest.map(({ path, text }) => `- ${path}: \`${text}\``).join('\n'));
    return { current, wanted: `${parts.join('\n\n')}\n` };
}

function block(typed: string, reply: string): string {
    return ['````text', typed, reply, '````'].join('\n');
}
