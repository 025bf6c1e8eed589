import { expect, test } from '@jest/globals';
import { once } from '../../lib/once.ts';
import { parseAppFile, readAppFiles } from './AppFile.mts';
import { ruleDescriber } from './describeRule.mts';
import { documentedExports, longFiles, noSentences, notSentences, shortFiles } from './texts.mts';

const appFiles = once(readAppFiles);
const describeRule = ruleDescriber(appFiles);

describeRule('every export is documented', {
    rule: documentedExports,
    refuses: [
        { 'lib/a.ts': 'export const a = 1;' },
        { 'lib/a.ts': 'export interface A {}' },
        { 'lib/a.ts': '// A comment is not documentation.\nexport type A = 1;' },
        { 'lib/a.ts': '/** */\nexport class A {}' },
        { 'lib/a.ts': '/**\n * One\n * two\n * three\n * four.\n */\nexport function a() {}' },
    ],
    allows: [
        { 'lib/a.ts': '/** One. */\nexport const a = 1;\nconst b = 2;' },
        { 'lib/a.ts': '/**\n * One\n * two\n * three.\n */\nexport async function a() {}' },
    ],
});

describeRule('files are short', {
    rule: shortFiles(longFiles),
    refuses: [{ 'lib/a.ts': 'a();\n'.repeat(201) }],
    allows: [{ 'lib/a.ts': 'a();\n'.repeat(200) }],
});

test('an exception for a long file is refused when the file is short', () => {
    const rule = shortFiles({ 'lib/a.ts': 'one table' });
    expect(rule([parseAppFile('lib/a.ts', 'a();')])).toHaveLength(1);
    expect(rule([parseAppFile('lib/a.ts', 'a();\n'.repeat(201))])).toEqual([]);
});

test('every exception is needed', async () => {
    const files = await appFiles();
    const pathsOf = (findings: string[]) => [...new Set(findings.map((finding) => /^[^: ]+/.exec(finding)?.[0] ?? ''))];
    expect(pathsOf(shortFiles({})(files)).sort()).toEqual(Object.keys(longFiles).sort());
    expect(pathsOf(noSentences({})(files)).sort()).toEqual(Object.keys(notSentences).sort());
});

describeRule('sentences are in lib/messages', {
    rule: noSentences(notSentences),
    refuses: [
        { 'lib/a.ts': `const a = 'not found';` },
        { 'commands/a.ts': 'const a = `Room ${b}, which is private`;' },
        { 'lib/replies/a.ts': 'const a = `Room ${b}, which is private`;' },
        { 'lib/a.ts': `throw new Error("cannot happen");` },
    ],
    allows: [
        { 'lib/messages/languages/en.ts': `const a = 'not found';` },
        { 'lib/a.ts': `const a = ['rocket.cat', 'manage-own', 'X-User-Id', '--a b', /not found/]; // not found` },
        { 'commands/a.ts': `const a = { examples: ['incoming Alerts --channel #ops'] };` },
    ],
});
