import { writeFile } from 'node:fs/promises';
import { buildGuides } from './buildGuides.mts';
import { buildReplies, repliesPath } from './buildReplies.mts';
import { buildStates, statesPath } from './buildStates.mts';
import { buildTemplates, templatesPath } from './buildTemplates.mts';

const documents = [
    ...(await buildGuides()),
    { name: 'docs/replies.md', path: repliesPath, ...(await buildReplies()) },
    { name: 'docs/states.md', path: statesPath, ...(await buildStates()) },
    { name: 'docs/templates.md', path: templatesPath, ...(await buildTemplates()) },
];
for (const { name, path, current, wanted } of documents) {
    await writeFile(path, wanted);
    console.log(current === wanted ? `${name} was up to date` : `${name} is written anew`);
}
