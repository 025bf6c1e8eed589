import { ruleDescriber } from './describeRule.mts';
import { allowedModules, importDirection, noCycles, oneRoomForTheEngine } from './imports.mts';

const describeRule = ruleDescriber();

describeRule('imports lead down', {
    rule: importDirection,
    refuses: [
        { 'lib/Failure.ts': `import { x } from './api/x';` },
        { 'lib/api/a.ts': `import type { X } from '../accounts/X';` },
        { 'lib/grammar/a.ts': `import { x } from '../integrations/x';` },
        { 'lib/access/a.ts': `export { x } from '../replies/x';` },
        { 'lib/access/a.ts': `import type { X } from '../replies/X';` },
        { 'lib/engine/a.ts': `import type { X } from '../../commands/X';` },
        { 'lib/messages/languages/a.ts': `import type { X } from '../../replies/X';` },
        { 'commands/a.ts': `let x: import('../App').X;` },
        { 'commands/a.ts': `import { x } from '../lib/engine/x';` },
        { 'lib/stray/a.ts': `import { x } from './b';` },
    ],
    allows: [
        { 'App.ts': `import { x } from './lib/grammar/x';` },
        { 'App.ts': `import { x } from './commands/x';` },
        { 'commands/a.ts': `import { x } from '../lib/access/x';` },
        { 'lib/engine/jobs/a.ts': `import { x } from '../b';` },
        { 'lib/replies/a.ts': `import { x } from '../messages/languages/b';` },
        { 'lib/api/a.ts': `import type { X } from '../grammar/X';` },
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

describeRule('one room knows the engine', {
    rule: oneRoomForTheEngine,
    refuses: [
        { 'lib/access/a.ts': `import type { IUser } from '@rocket.chat/apps-engine/definition/users';` },
        { 'commands/create.ts': `import type { X } from '@rocket.chat/apps-engine/definition/uikit/X';` },
    ],
    allows: [
        { 'App.ts': `import { App } from '@rocket.chat/apps-engine/definition/App';` },
        { 'lib/engine/blocks/a.ts': `import type { X } from '@rocket.chat/apps-engine/definition/uikit/X';` },
    ],
});
