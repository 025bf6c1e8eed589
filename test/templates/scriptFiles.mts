import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { format } from 'prettier';
import type { SamplePost, Template } from '../../lib/templates/Template.ts';
import { writeScript } from '../../lib/templates/writeScript.ts';
import { buildPiece, templatesFolder } from './buildPiece.mts';
import { requestOf } from './requestOf.mts';
import { runScript, type ScriptAnswer } from './runScript.mts';

/** Folders of what is made, not written. */
export const made = { scripts: join(templatesFolder, 'scripts'), posts: join(templatesFolder, 'posts') };

/** The folders whose files become pieces of scripts. */
export async function pieceNames(): Promise<string[]> {
    const entries = await readdir(templatesFolder, { withFileTypes: true });
    return entries
        .filter((entry) => entry.isDirectory() && !(entry.name in made))
        .map(({ name }) => name)
        .sort();
}

/** The file that holds a piece. */
export async function scriptFile(piece: string): Promise<string> {
    return source(`The piece \`${piece}\` of scripts, made by \`npm run templates\`.`, piece, await buildPiece(piece));
}

/** The folder of a template: its name, without dashes. */
export function folderOf({ name }: Pick<Template, 'name'>): string {
    return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** The file that holds what a template makes of its samples. */
export async function postsFile(template: Template): Promise<string> {
    const deliver = runScript(writeScript(template, {}));
    const posts = Object.entries(template.samples).map(([name, { headers, body }]) => [
        name,
        postOf(deliver(requestOf({ headers, body: JSON.stringify(body) }))),
    ]);
    const comment = `What the template \`${template.name}\` makes of its samples, made by \`npm run templates\`.`;
    return source(comment, `${folderOf(template)}Posts`, Object.fromEntries(posts));
}

function postOf(answer: ScriptAnswer): SamplePost {
    const content = answer?.content;
    const [quotation] = (content?.attachments ?? []) as { text?: string; color?: string }[];
    return {
        text: content?.text ?? '',
        ...(quotation?.text === undefined ? {} : { excerpt: quotation.text, color: quotation.color }),
    };
}

async function source(comment: string, name: string, value: unknown): Promise<string> {
    const code = `/** ${comment} */\nexport const ${name} = ${JSON.stringify(value)};\n`;
    return format(code, { parser: 'typescript', printWidth: 120, tabWidth: 4, singleQuote: true });
}
