import { subcommands } from '../../commands/subcommands.ts';
import type { AppWorkspace } from '../acceptance/fixtures/AppWorkspace.mts';
import type { Sections } from './fillSections.mts';
import { normalise } from './normalise.mts';
import { transcriptLines } from './transcriptLines.mts';

/** The transcripts: what the app really answers to the lines, in the real engine. */
export async function transcriptSection(app: AppWorkspace): Promise<Sections> {
    const answered = new Map<string, string[]>();
    const ids: string[] = [];
    for (const line of transcriptLines) {
        const [name = ''] = line.split(' ');
        const reply = normalise(await app.type(line), ids);
        answered.set(name, [...(answered.get(name) ?? []), `/integration ${line}\n\n${plain(reply)}`]);
    }
    const transcripts = subcommands.map(({ name }) => {
        const texts = answered.get(name);
        if (!texts) {
            throw new Error(`No transcript shows ${name}`);
        }
        return [`### ${name}`, ...texts.map((text) => `\`\`\`text\n${text}\n\`\`\``)].join('\n\n');
    });
    return { transcripts: transcripts.join('\n\n') };
}

/** The reply as a person sees it: without the marks of emphasis and code. */
function plain(reply: string): string {
    return reply
        .replace(/```\n?/g, '')
        .replace(/`/g, '')
        .replace(/(^|\s)\*([^*\n]+)\*/g, '$1$2')
        .replace(/\[([^\]]+)\]\(([^)]+)\)/g, '$1 <$2>')
        .trim();
}
