import { describe, expect, test } from '@jest/globals';
import { templates } from '../../../lib/templates/templates.ts';
import { writeScript } from '../../../lib/templates/writeScript.ts';
import { fieldsOf, withField } from '../../templates/changes.mts';
import { samplesOf } from '../../templates/recordings.mts';
import { requestOf } from '../../templates/requestOf.mts';
import { runScript } from '../../templates/runScript.mts';

/** Stands where a text goes, so that not all that is around it is written anew for each. */
const MARK = '(the text)';

const texts = [10_000, 200_000].map((size) => 'word '.repeat(size / 5));

describe.each(templates)('the script of $name', (template) => {
    test('looks at no more of a text when there is more of it: posts of 10 kB and of 200 kB are the same', () => {
        const deliver = runScript(writeScript(template, {}));
        expect(samplesOf(template).length).toBeGreaterThan(0);
        for (const sample of samplesOf(template)) {
            const request = requestOf(sample);
            for (const field of fieldsOf(request.content).filter(
                ({ parent, key }) => typeof parent[key] === 'string',
            )) {
                const raw = withField(field, { value: MARK }, () => JSON.stringify(request.content));
                const [small, large] = texts.map((value) =>
                    withField(field, { value }, () => deliver({ ...request, content_raw: raw.replace(MARK, value) })),
                );
                expect(large).toEqual(small);
            }
        }
    });
});
