import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { templates } from '../../../lib/templates/templates.ts';
import { root } from '../../packaging/AppSources.mts';
import { fieldsOf, withField } from '../../templates/changes.mts';
import { PostCheck } from '../../templates/PostCheck.mts';
import { brokenRules, programWords } from '../../templates/postRules.mts';
import { printPost } from '../../templates/printPost.mts';
import { folderOf } from '../../templates/scriptFiles.mts';
import type { Written } from '../../templates/written/sent.mts';

/** What nobody may read, wherever it stands in a delivery. */
const SECRETS = /s3cret|aio_VeryS3cretKey|AAAAB3NzaC1yc2E/;

describe.each(templates)('$name, of what its samples do not hold', (template) => {
    const written = writtenFor(folderOf(template));

    test('posts what can be read, or nothing', () => {
        const check = PostCheck.of(template, []);
        const told = Object.entries(written).map(([name, call]) => {
            const content = check.postOf(call);
            const wrong = content ? [...brokenRules(content), ...programWords(content, call.body)] : [];
            expect({ name, wrong }).toEqual({ name, wrong: [] });
            expect(JSON.stringify({ content })).not.toMatch(SECRETS);
            return `${name}\n${content ? printPost(content) : '    (silent)'}`;
        });
        expect(told.length).toBeGreaterThan(10);
        expect(`\n${told.join('\n')}\n`).toMatchSnapshot();
    });

    test('breaks no rule whichever field is missing or null', () => {
        const check = PostCheck.of(template);
        for (const call of Object.values(written).filter(isJson)) {
            const content: unknown = JSON.parse(call.body);
            for (const field of fieldsOf(content)) {
                for (const value of [undefined, { value: null }]) {
                    withField(field, value, () => {
                        check.deliver(call, content, call.body);
                    });
                }
            }
        }
        expect(check.findings.broken).toEqual({});
        expect(check.findings.deliveries).toBeGreaterThan(100);
    });
});

function writtenFor(folder: string): Written {
    const path = join(root, 'test', 'templates', 'written', `${folder}.mts`);
    const module = createRequire(import.meta.url)(path) as Record<string, Written>;
    return module[folder] ?? {};
}

function isJson({ contentType, body }: Written[string]): boolean {
    return contentType === undefined && /^\{.*\}$/.test(body);
}
