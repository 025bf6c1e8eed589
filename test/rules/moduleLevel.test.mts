import { ruleDescriber } from './describeRule.mts';
import { noModuleState, noWorkAtImport } from './moduleLevel.mts';

const describeRule = ruleDescriber();

describeRule('no work at import time', {
    rule: noWorkAtImport,
    refuses: [
        { 'lib/a.ts': 'const now = Date.now();' },
        { 'lib/a.ts': `const site = { url: new URL('http://x') };` },
        { 'lib/a.ts': 'const all = Object.keys(load());' },
        { 'lib/a.ts': 'const text = tag`a`;' },
        { 'lib/a.ts': 'register();' },
        { 'lib/a.ts': 'for (const a of []) {}' },
        { 'lib/a.ts': 'enum Kind { A }' },
        { 'lib/a.ts': 'class A { static readonly all = new Map(); }' },
        { 'lib/a.ts': 'class A { static { start(); } }' },
        { 'lib/a.ts': '@sealed class A {}' },
    ],
    allows: [
        { 'lib/a.ts': `export const a = { b: [1, 'c', /d/g, \`e\${f}\`], g: -1, ...h } as const satisfies X;` },
        { 'lib/a.ts': 'const a = () => b(); function c() { return new D(); } type E = ReturnType<typeof c>;' },
        { 'lib/a.ts': 'const names = Object.keys(fields) as Name[];' },
        { 'lib/a.ts': 'class A { private readonly all = new Map(); static empty = []; }' },
    ],
});

describeRule('no state in modules', {
    rule: noModuleState,
    refuses: [
        { 'lib/a.ts': 'let count = 0;' },
        { 'lib/a.ts': 'export var count = 0;' },
        { 'lib/a.ts': 'const seen = {}; function see(id) { seen[id] = true; }' },
        { 'lib/a.ts': 'const seen = []; const see = (id) => seen.push(id);' },
        { 'lib/a.ts': 'const seen = { a: 1 }; function forget() { delete seen.a; }' },
        { 'lib/a.ts': 'const seen = { a: 1 }; function see() { seen.a += 1; }' },
        { 'lib/a.ts': 'const seen = { a: 1 }; const see = () => seen.a++;' },
    ],
    allows: [{ 'lib/a.ts': 'const all = [1]; function a() { const b = [...all]; b.push(2); let c = 1; return c; }' }],
});
