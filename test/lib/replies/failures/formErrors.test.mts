import { describe, expect, test } from '@jest/globals';
import { en } from '../../../../lib/messages/languages/en.ts';
import { formErrors, pointingUp } from '../../../../lib/replies/failures/formErrors.ts';

describe('a refusal of the workspace', () => {
    const refusal = { kind: 'rejected', status: 400, error: 'Refused' } as const;

    test.each([
        ['error-invalid-channel', 'channel'],
        ['error-invalid-targetRoom', 'targetRoom'],
        ['integration-scripts-disabled', 'script'],
    ])('%s stands at the field that it is about: %s', (errorType, name) => {
        const errors = formErrors({ ...refusal, errorType }, ['name', name], en);
        expect(Object.keys(errors ?? {})).toEqual([name]);
        expect(formErrors({ ...refusal, errorType }, ['name'], en)).toBeUndefined();
    });

    test.each(['error-action-not-allowed', 'error-paint', undefined])('%s stands at none', (errorType) => {
        expect(formErrors({ ...refusal, errorType }, ['name', 'channel'], en)).toBeUndefined();
    });
});

const shown = (['name', 'urls', 'emoji', 'script'] as const).map((name) => ({ name, label: name }));

describe('a form whose mistakes are out of sight of its button', () => {
    test('says at its last field where to look, by what the fields are called', () => {
        expect(pointingUp({ urls: 'Wrong.', name: 'Needed.' }, shown, en)).toEqual({
            urls: 'Wrong.',
            name: 'Needed.',
            script: 'Nothing was done yet. This one is right; further up, look at: Name, URLs.',
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
