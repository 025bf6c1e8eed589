import { github } from './github/template';
import { gitlab } from './gitlab/template';
import type { Template } from './Template';

/** Every template, in the order in which they are listed. */
export const templates: readonly Template[] = [github, gitlab];

/** The template of a name, or of another word for it; case does not matter. */
export function findTemplate(name: string): Template | undefined {
    const wanted = name.toLowerCase();
    return templates.find((it) => it.name === wanted || it.otherNames.includes(wanted));
}
