import { noBarrels, noClassNames, noDefaultExports, noInstanceof } from './constructs.mts';
import { ruleDescriber } from './describeRule.mts';

const describeRule = ruleDescriber();

describeRule('no default exports', {
    rule: noDefaultExports,
    refuses: [
        { 'lib/a.ts': 'export default 1;' },
        { 'lib/a.ts': 'export default function a() {}' },
        { 'lib/a.ts': 'export default class A {}' },
        { 'lib/a.ts': 'export = {};' },
    ],
    allows: [{ 'lib/a.ts': `switch (a) { default: b(); } export const c = { default: 1 };` }],
});

describeRule('no barrels', {
    rule: noBarrels,
    refuses: [
        { 'lib/rest/index.ts': 'export const a = 1;' },
        { 'lib/a.ts': `export { b } from './b';` },
        { 'lib/a.ts': `export * from './b';` },
        { 'lib/a.ts': `import { b } from './b'; export { b };` },
    ],
});

describeRule('no instanceof', {
    rule: noInstanceof,
    refuses: [{ 'lib/a.ts': 'const is = (e: unknown) => e instanceof Error;' }],
    allows: [{ 'lib/a.ts': '// instanceof would lie here' }],
});

describeRule('no class names', {
    rule: noClassNames,
    refuses: [{ 'lib/a.ts': `const is = (e: object) => e.constructor.name === 'A';` }],
});
