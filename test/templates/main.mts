import { access, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Template } from '../../lib/templates/Template.ts';
import { templatesFolder } from './buildPiece.mts';
import { made, pieceNames, postsFile, scriptFile } from './scriptFiles.mts';

// What a template imports has to be there before it can be asked for its samples.
for (const piece of await pieceNames()) {
    await writeFile(join(made.scripts, `${piece}.ts`), await scriptFile(piece));
}
for (const piece of await pieceNames()) {
    const template = join(templatesFolder, piece, 'template.ts');
    if (await exists(template)) {
        const posts = join(made.posts, `${piece}.ts`);
        if (!(await exists(posts))) {
            await writeFile(posts, `export const ${piece}Posts = {};\n`);
        }
        const module = (await import(template)) as Record<string, Template>;
        for (const it of Object.values(module)) {
            await writeFile(posts, await postsFile(it));
        }
    }
}

function exists(path: string): Promise<boolean> {
    return access(path).then(
        () => true,
        () => false,
    );
}
