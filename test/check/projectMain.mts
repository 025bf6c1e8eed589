import { join } from 'node:path';
import { root } from '../packaging/AppSources.mts';
import { checkProject } from './checkProject.mts';

// Checks one project, told by the name of its folder: the app's, which stands in the checkout itself, or `test`.
const [, , folder = ''] = process.argv;
const kept = join(root, 'node_modules', '.cache', 'checks', folder === '' ? 'app' : folder);
const lints = folder === '' ? /^(?!test\/)/ : new RegExp(`^${folder}/`);
const found = await checkProject({ root, project: join(folder, 'tsconfig.json'), lints, kept });
process.stdout.write(found);
process.exitCode = found === '' ? 0 : 1;
