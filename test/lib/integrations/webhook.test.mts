import { expect, test } from '@jest/globals';
import { curlOf } from '../../../lib/integrations/webhook.ts';
import { templates } from '../../../lib/templates/templates.ts';
import { writeScript } from '../../../lib/templates/writeScript.ts';
import { anIntegration, anIntegrationAnswer } from '../../fakes/anIntegration.mts';

const url = 'http://chat.example:3000/hooks/a/b';
const curl = (script?: string) => curlOf(anIntegration(anIntegrationAnswer({ script, scriptEnabled: true })), url);

test.each(templates.map((it) => [it.name, it] as const))('no line for a shell posts through %s', (_name, template) => {
    for (const secret of ['', 'abcdef']) {
        expect(curl(writeScript(template, { secret }))).toBeUndefined();
    }
    expect(curl(`${writeScript(template, {})}\n// changed`)).toContain(url);
});

test('one posts through what has no script, or one of its own', () => {
    expect([curl(), curl('class Script {}')]).toEqual([expect.stringContaining(url), expect.stringContaining(url)]);
});
