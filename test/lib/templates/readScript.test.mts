import { expect, test } from '@jest/globals';
import { github } from '../../../lib/templates/github/template.ts';
import { readScript } from '../../../lib/templates/readScript.ts';
import { templates } from '../../../lib/templates/templates.ts';
import { codeOf, digestOf, headerOf, writeScript } from '../../../lib/templates/writeScript.ts';

const settings = { secret: 'a "b" \u2028 </script> */ \\', options: ['success', 'labels'] };
const script = writeScript(github, settings);
const digest = digestOf(github, codeOf(github));

test('a script says what it was made from, and with which settings', () => {
    expect(readScript(script)).toEqual({ name: 'github', version: github.version, digest, settings, unchanged: true });
    expect(readScript(writeScript(github, {}))?.settings).toEqual({ secret: '', options: [] });
});

test.each([
    ['other line ends', script.replace(/\n/g, '\r\n')],
    ['space around it', `\n${script}\n\n`],
    ['other settings', script.replace('["success","labels"]', '[]')],
])('with %s it is unchanged', (_name, text) => {
    expect(readScript(text)).toMatchObject({ unchanged: true });
});

test.each([
    ['another word', script.replace('opened issue', 'made issue')],
    ['more at its end', `${script} console.log(1);`],
    ['less at its end', script.slice(0, -10)],
    ['another version', script.replace(`version ${github.version}`, 'version 99')],
    ['another name', script.replace('template github', 'template gitlab')],
    ['another digest', script.replace(digest, '0'.repeat(32))],
    ['code in its settings', script.replace('"options":[', '"options":[alert(),')],
    ['settings of another form', script.replace('"options":["success","labels"]', '"options":"success"')],
    ['no settings', script.replace(/^var templateSettings.*$/m, '')],
])('with %s it was changed by hand', (_name, text) => {
    expect(text).not.toBe(script);
    expect(readScript(text)).toMatchObject({ unchanged: false });
});

test.each(['', 'class Script {}', `// mine\n${script}`, script.slice(script.indexOf('\n') + 1)])(
    'a script of people’s own is none of ours',
    (text) => {
        expect(readScript(text)).toBeUndefined();
    },
);

test('a header that anybody can compute makes nothing of ours', () => {
    const code = 'class Script { process_incoming_request({ request }) { return { content: { text: request.url } } } }';
    const [, settings = ''] = script.split('\n');
    for (const version of [github.version, github.version + 1]) {
        const header = headerOf({ name: 'github', version }, digestOf({ name: 'github', version }, code));
        expect(readScript([header, settings, code].join('\n'))).toMatchObject({ unchanged: false });
    }
});

test.each(templates)('each earlier version of $name is known by what is kept of it', ({ earlier = [], version }) => {
    expect(earlier).toHaveLength(version - 1);
});
