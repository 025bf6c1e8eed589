import { writeFile } from 'node:fs/promises';
import { buildContributing, contributingPath } from './buildContributing.mts';
import { buildReadme, readmePath } from './buildReadme.mts';
import { buildReplies, repliesPath } from './buildReplies.mts';

const documents = [
    { name: 'README.md', path: readmePath, ...(await buildReadme()) },
    { name: 'CONTRIBUTING.md', path: contributingPath, ...(await buildContributing()) },
    { name: 'docs/replies.md', path: repliesPath, ...(await buildReplies()) },
];
for (const { name, path, current, wanted } of documents) {
    await writeFile(path, wanted);
    console.log(current === wanted ? `${name} was up to date` : `${name} is written anew`);
}
