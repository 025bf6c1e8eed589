import { writeFile } from 'node:fs/promises';
import { buildReadme, readmePath } from './buildReadme.mts';

const { current, wanted } = await buildReadme();
await writeFile(readmePath, wanted);
console.log(current === wanted ? 'README.md was up to date' : 'README.md is written anew');
