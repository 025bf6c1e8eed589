import { describeRule } from './describeRule.mts';
import { adapters, allowedModules, importDirection, noCycles } from './imports.mts';

describeRule('imports lead down', {
    rule: importDirection,
    refuses: [
        { 'lib/Failure.ts': `import { x } from './rest/x';` },
        { 'lib/rest/a.ts': `import type { X } from '../access/X';` },
        { 'lib/grammar/a.ts': `import { x } from '../messages/x';` },
        { 'lib/access/a.ts': `export { x } from '../accounts/x';` },
        { 'lib/access/a.ts': `import type { X } from '../../commands/X';` },
        { 'commands/a.ts': `let x: import('../App').X;` },
        { 'lib/stray/a.ts': `import { x } from './b';` },
    ],
    allows: [
        { 'App.ts': `import { x } from './lib/grammar/x';` },
        { 'commands/a.ts': `import { x } from '../lib/access/x';` },
        { 'commands/connecting/a.ts': `import { x } from '../b';` },
        { 'lib/messages/en/a.ts': `import { x } from '../b';` },
        { 'lib/rest/a.ts': `import type { X } from '../grammar/X';` },
        { 'lib/access/a.ts': `import { x } from '../Failure';` },
    ],
});

describeRule('no cycles', {
    rule: noCycles,
    refuses: [
        { 'lib/a.ts': `import { a } from './a';` },
        {
            'lib/a.ts': `import { b } from './b';`,
            'lib/b.ts': `import type { C } from './c';`,
            'lib/c.ts': `export type C = import('./a').A;`,
        },
    ],
    allows: [
        { 'lib/a.ts': `import './b'; import './c';`, 'lib/b.ts': `import './c';`, 'lib/c.ts': 'export const c = 1;' },
    ],
});

describeRule('only modules that exist where the app runs', {
    rule: allowedModules,
    refuses: [
        { 'lib/a.ts': `import { readFile } from 'fs';` },
        { 'lib/a.ts': `import { URL } from 'node:url';` },
        { 'lib/a.ts': `import type { X } from 'typescript';` },
        { 'lib/a.ts': `import { x } from '@rocket.chat/apps-engine/server/x';` },
        { 'lib/a.ts': `const x = require('child_process');` },
        { 'lib/a.ts': `const x = () => import('hono');` },
    ],
    allows: [
        { 'lib/a.ts': `import { URL } from 'url'; import { App } from '@rocket.chat/apps-engine/definition/App';` },
    ],
});

describeRule('the engine’s commands and interactions are known in one file each', {
    rule: adapters,
    refuses: [
        { 'lib/a.ts': `import type { SlashCommandContext } from '@rocket.chat/apps-engine/definition/slashcommands';` },
        { 'commands/create.ts': `import type { X } from '@rocket.chat/apps-engine/definition/uikit/X';` },
    ],
    allows: [
        {
            'lib/engine/IntegrationCommand.ts': `import type { X } from '@rocket.chat/apps-engine/definition/slashcommands';`,
        },
    ],
});
