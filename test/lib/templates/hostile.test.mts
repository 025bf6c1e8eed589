import { describe, expect, test } from '@jest/globals';
import { templates } from '../../../lib/templates/templates.ts';
import { fieldsOf, hostileValues, withField, wrongValues } from '../../templates/changes.mts';
import { PostCheck } from '../../templates/PostCheck.mts';
import { type Recording, samplesOf } from '../../templates/recordings.mts';

describe.each(templates)('$name, whatever stands in a field', (template) => {
    test('posts what keeps the rules, or nothing', () => {
        const check = PostCheck.of(template);
        const values = [undefined, ...[...wrongValues, ...hostileValues].map((value) => ({ value }))];
        for (const call of samplesOf(template)) {
            const content: unknown = JSON.parse(call.body);
            for (const field of fieldsOf(content)) {
                for (const value of values) {
                    withField(field, value, () => {
                        check.deliver(call, content);
                    });
                }
            }
        }
        expect(check.findings.broken).toEqual({});
        expect(check.findings.posts).toBeGreaterThan(check.findings.deliveries / 2);
    });

    test('posts nothing, or a post, for bodies that are none of the service', () => {
        const check = PostCheck.of(template);
        const calls = [{}, ...samplesOf(template)].map(({ headers = {} }: Partial<Recording>) => ({ headers }));
        const different = new Map(calls.map((it) => [JSON.stringify(it), it]));
        for (const value of [undefined, ...wrongValues, ...hostileValues]) {
            for (const call of different.values()) {
                check.deliver(call, value);
                check.deliver(call, { payload: value, list: value, text: value, action: value });
            }
        }
        expect(check.findings.broken).toEqual({});
    });
});
