import { describe, expect, test } from '@jest/globals';
import { templates } from '../../../lib/templates/templates.ts';
import { writeScript } from '../../../lib/templates/writeScript.ts';
import { fieldsOf } from '../../templates/changes.mts';
import { samplesOf } from '../../templates/recordings.mts';
import { requestOf } from '../../templates/requestOf.mts';
import { runScript } from '../../templates/runScript.mts';

describe.each(templates)('the script of $name', (template) => {
    test('looks at no more of a text when there is more of it: posts of 10 kB and of 200 kB are the same', () => {
        const deliver = runScript(writeScript(template, {}));
        expect(samplesOf(template).length).toBeGreaterThan(0);
        for (const { headers = {}, body } of samplesOf(template)) {
            for (const at of textsIn(body)) {
                const [small, large] = [10_000, 200_000].map((size) =>
                    deliver(requestOf({ headers, body: withText(body, at, 'word '.repeat(size / 5)) })),
                );
                expect(large).toEqual(small);
            }
        }
    });
});

/** The texts among the fields of a body. */
function textsIn(body: string): number[] {
    const fields = [...fieldsOf(JSON.parse(body)).entries()];
    return fields.filter(([, { parent, key }]) => typeof parent[key] === 'string').map(([at]) => at);
}

function withText(body: string, at: number, text: string): string {
    const content: unknown = JSON.parse(body);
    const field = fieldsOf(content)[at];
    if (field) {
        field.parent[field.key] = text;
    }
    return JSON.stringify(content);
}
