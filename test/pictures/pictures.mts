import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Template } from '../../lib/templates/Template.ts';
import { root } from '../packaging/AppSources.mts';

/** Where the pictures of docs/templates.md stand, and what each was made from. */
export const picturesFolder = join(root, 'docs', 'templates');
export const digestsPath = join(picturesFolder, 'pictures.json');

/** The picture of a template’s posts. */
export function pathOfPicture({ name }: Pick<Template, 'name'>): string {
    return join(picturesFolder, `${name}.webp`);
}

/** What tells the posts that a picture shows from later ones. */
export function digestOfPosts({ posts }: Pick<Template, 'posts'>): string {
    return createHash('sha256').update(JSON.stringify(posts)).digest('hex').slice(0, 32);
}
