import { describe, expect, test } from '@jest/globals';
import { curlOf } from '../../../lib/integrations/webhook.ts';
import { templates } from '../../../lib/templates/templates.ts';
import { writeScript } from '../../../lib/templates/writeScript.ts';
import { anIntegration, anIntegrationAnswer } from '../../fakes/anIntegration.mts';
import { requestOf } from '../../templates/requestOf.mts';
import { runScript } from '../../templates/runScript.mts';

const url = 'http://chat.example:3000/hooks/a/b';
const curl = (script?: string) => curlOf(anIntegration(anIntegrationAnswer({ script, scriptEnabled: true })), url);

/** What a script makes of the message that the line sends. */
function posted(script: string): unknown {
    const [, body = ''] = /--data '([^']*)'/.exec(curl() ?? '') ?? [];
    return runScript(script)(requestOf({ headers: { 'content-type': 'application/json' }, body }))?.content.text;
}

describe.each(templates)('the script of $name', (template) => {
    test('has a line for a shell where it makes a post of what that sends, and only there', () => {
        const script = writeScript(template, {});
        expect(curl(script) !== undefined).toBe(posted(script) !== undefined);
    });

    test('has one when somebody has changed it, as nothing is known of it then', () => {
        expect(curl(`${writeScript(template, {})}\n// changed`)).toContain(url);
    });
});

test.each(templates.filter(({ secret }) => secret).map((it) => [it.name, it] as const))(
    'the script of %s has no line with a secret, which that would not give',
    (_name, template) => {
        const script = writeScript(template, { secret: 'abcdef' });
        expect([posted(script), curl(script)]).toEqual([undefined, undefined]);
    },
);

test('one posts through what has no script, or one of its own', () => {
    expect([curl(), curl('class Script {}')]).toEqual([expect.stringContaining(url), expect.stringContaining(url)]);
});

test.each(templates.map((it) => [it.name, it] as const))(
    'the script of %s keeps nothing from being posted where it is switched off',
    (_, template) => {
        const script = writeScript(template, {});
        expect(curlOf(anIntegration(anIntegrationAnswer({ script, scriptEnabled: false })), url)).toContain(url);
    },
);
