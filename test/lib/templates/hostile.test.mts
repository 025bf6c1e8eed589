import { describe, expect, test } from '@jest/globals';
import { templates } from '../../../lib/templates/templates.ts';
import { fieldsOf, hostileValues, withField, wrongValues } from '../../templates/changes.mts';
import { PostCheck } from '../../templates/PostCheck.mts';
import { samplesOf } from '../../templates/recordings.mts';

describe.each(templates)('$name, whatever stands in a field', (template) => {
    test('posts what keeps the rules, or nothing', () => {
        const check = PostCheck.of(template);
        for (const { headers = {}, body } of samplesOf(template)) {
            const content: unknown = JSON.parse(body);
            for (const field of fieldsOf(content)) {
                for (const value of [undefined, ...[...wrongValues, ...hostileValues].map((it) => ({ value: it }))]) {
                    withField(field, value, () => {
                        check.deliver({ headers }, content);
                    });
                }
            }
        }
        expect(check.findings.broken).toEqual({});
        expect(check.findings.posts).toBeGreaterThan(check.findings.deliveries / 2);
    });

    test('posts nothing, or a post, for bodies that are none of the service', () => {
        const check = PostCheck.of(template);
        const headers = [{}, ...samplesOf(template).map((it) => it.headers ?? {})];
        const different = new Map(headers.map((it) => [JSON.stringify(it), it]));
        for (const value of [undefined, ...wrongValues, ...hostileValues]) {
            for (const it of different.values()) {
                check.deliver({ headers: it }, value);
                check.deliver({ headers: it }, { payload: value, list: value, text: value, action: value });
            }
        }
        expect(check.findings.broken).toEqual({});
    });
});
