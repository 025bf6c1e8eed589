import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { en } from '../../lib/messages/languages/en.ts';
import { setUp } from '../../lib/replies/setUp.ts';
import type { SamplePost, Template } from '../../lib/templates/Template.ts';
import { templates } from '../../lib/templates/templates.ts';

/** Where the posts of all templates stand together, to be read. */
export const templatesPath = fileURLToPath(new URL('../../docs/templates.md', import.meta.url));

const INTRODUCTION = `# Templates

What the posts of each template look like, drawn from the samples that ship with it, as a picture and as text; what is told to nobody;
what can be chosen by \`--template-options\`; and what there is to do at the service. \`|\` stands for what is quoted in a colour below a
post. Written by \`npm run docs\` from the templates themselves; the pictures are taken of the local workspace's chat page by
\`npm run pictures\`.`;

const COLORS: Readonly<Record<string, string>> = {
    '#1D74F5': 'blue',
    '#2DE0A5': 'green',
    '#F5455C': 'red',
    '#FFD21F': 'amber',
    '#9EA2A8': 'grey',
};

/** The page as it stands, and as it should. */
export async function buildTemplates(): Promise<{ current: string; wanted: string }> {
    const current = await readFile(templatesPath, 'utf8').catch(() => '');
    return { current, wanted: `${[INTRODUCTION, ...templates.map(section)].join('\n\n')}\n` };
}

function section(template: Template): string {
    const { name, title, inSentence: service = title, otherNames, posts, silent, options, secret, steps } = template;
    const others = otherNames.map((it) => `\`${it}\``).join(', ');
    const samples = Object.entries(posts).map(([sample, post]) => `> ${sample}\n${print(post)}`);
    return [
        `## ${title}`,
        `\`--template ${name}\`${others && ` (or ${others})`}`,
        `![Posts of ${service} in a room](templates/${name}.webp)`,
        block(samples.join('\n\n')),
        `Nothing is told of: ${silent.join(', ')}.`,
        ...(options.length > 0 ? [options.map((it) => `- \`${it}\`: ${en.templates.option[it]}`).join('\n')] : []),
        block(setUp({ service, name: title, steps, hasSecret: secret !== undefined }, {}, en)),
    ].join('\n\n');
}

/** A post, and what is quoted below it. */
function print({ text, excerpt, color = '' }: SamplePost): string {
    return excerpt === undefined ? text : `${text}\n${excerpt.replace(/^/gm, `| ${COLORS[color] ?? color} `)}`;
}

function block(text: string): string {
    return ['````text', text, '````'].join('\n');
}
