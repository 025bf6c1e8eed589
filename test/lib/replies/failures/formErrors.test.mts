import { describe, expect, test } from '@jest/globals';
import { en } from '../../../../lib/messages/languages/en.ts';
import { pointingUp } from '../../../../lib/replies/failures/formErrors.ts';

const shown = (['name', 'urls', 'emoji', 'script'] as const).map((name) => ({ name, label: name }));

describe('a form whose mistakes are out of sight of its button', () => {
    test('says at its last field where to look, by what the fields are called', () => {
        expect(pointingUp({ urls: 'Wrong.', name: 'Needed.' }, shown, en)).toEqual({
            urls: 'Wrong.',
            name: 'Needed.',
            script: 'Nothing was done yet. Further up, look at: Name, URLs.',
        });
    });

    test.each(['emoji', 'script'])('has nothing to add where one is in sight: %s', (name) => {
        const errors = { name: 'Needed.', [name]: 'Wrong.' };
        expect(pointingUp(errors, shown, en)).toEqual(errors);
    });

    test('has nothing to add where there is nothing else', () => {
        const errors = { name: 'Needed.' };
        expect(pointingUp(errors, shown.slice(0, 1), en)).toEqual(errors);
        expect(pointingUp(errors, [], en)).toEqual(errors);
    });
});
