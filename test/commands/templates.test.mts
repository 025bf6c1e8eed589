import { describe, expect, test } from '@jest/globals';
import { github } from '../../lib/templates/github/template.ts';
import { gitlab } from '../../lib/templates/gitlab/template.ts';
import { readScript } from '../../lib/templates/readScript.ts';
import { templates } from '../../lib/templates/templates.ts';
import { aWorkspace } from '../fakes/aWorkspace.mts';

/** The script that the last create or update sent. */
function sentScript({ api }: ReturnType<typeof aWorkspace>) {
    const bodies = api.requests.map(({ body = '{}' }) => JSON.parse(body) as { script?: string });
    return readScript(bodies.reverse().find(({ script }) => script !== undefined)?.script ?? '');
}

test.each(templates.map(({ name }) => name))('%s: what its posts look like, and how to set it up', async (name) => {
    const { type, api } = aWorkspace();
    const reply = await type(`templates ${name}`);
    expect(reply).toMatch(/^\*.*, version \d+\*/);
    expect(reply).toContain('\n> ');
    expect(reply).toContain(`--template ${name}`);
    // Nor a place for a URL that nothing fills.
    expect(reply).not.toMatch(/undefined|null|\[object|\{url\}/);
    expect(api.requests).toEqual([]);
});

describe('an integration from a template', () => {
    test('is created with its script, and the reply tells what to do at the service', async () => {
        const workspace = aWorkspace();
        const reply = await workspace.type(
            'create incoming Commits --template github --secret s3cret --template-options success,labels',
        );
        expect(sentScript(workspace)).toMatchObject({
            name: 'github',
            settings: { secret: 's3cret', options: ['success', 'labels'] },
            unchanged: true,
        });
        expect(reply).toContain(`- template: \`github\`, version ${github.version}`);
        expect(reply).toMatch(/\*Now, at GitHub:\*\n1\. Open \*Settings\* → \*Webhooks\*/);
        expect(reply).toMatch(/\*Payload URL\*: `http:[^`]*\/hooks\//);
        expect(reply).toContain('*Secret*: the secret that you gave here');
        expect(reply).not.toContain('s3cret');
        expect(await workspace.type('show Commits')).toContain(`- template: \`github\`, version ${github.version}`);
        expect(await workspace.type('show Commits --all')).not.toContain('s3cret');
        expect(await workspace.type('list')).toContain('template `github`');
    });

    test('keeps its secret where a line to copy comes back with the dots in it', async () => {
        const { type, stored } = aWorkspace();
        await type('create incoming PagerDuty --template pagerduty --secret s3cret');
        expect(await type('update PagerDuty --secret …')).toContain('copy the secret that the service shows');
        expect(readScript(String(stored('PagerDuty').script))?.settings.secret).toBe('s3cret');
    });

    test.each([
        ['pagerduty', 'Signing Secret'],
        ['sentry', 'Client Secret'],
    ])('%s makes its secret itself: the reply has the line that tells it', async (template, field) => {
        const workspace = aWorkspace();
        const reply = await workspace.type(`create incoming Alerts --template ${template}`);
        const [, line = ''] = /\n```\n(\/integration update \S+ --secret …)\n```/.exec(reply) ?? [];
        expect(reply).toContain(`*${field}*: copy the secret`);
        await workspace.type(line.replace('/integration ', '').replace('…', 'shown-there'));
        expect(sentScript(workspace)).toMatchObject({ name: template, settings: { secret: 'shown-there' } });
    });

    test('is exported by its name and options, without the secret', async () => {
        const { type } = aWorkspace();
        await type('create incoming Commits --template github --secret s3cret --template-options labels');
        const reply = await type('export Commits');
        expect(reply).toContain('"template": {');
        expect(reply).toContain('"labels"');
        expect(reply).not.toMatch(/s3cret|core\.answer/);
    });

    test('keeps secret and options on an update that does not tell them, and drops those of another service', async () => {
        const workspace = aWorkspace();
        await workspace.type('create incoming Commits --template github --secret s3cret --template-options labels');
        const renewed = await workspace.type('update Commits --template-options success');
        expect(sentScript(workspace)?.settings).toEqual({ secret: 's3cret', options: ['success'] });
        expect(renewed).not.toContain('s3cret');
        await workspace.type('update Commits --secret ""');
        expect(sentScript(workspace)?.settings).toEqual({ secret: '', options: ['success'] });
        const switched = await workspace.type('update Commits --template gitlab');
        expect(sentScript(workspace)).toMatchObject({ name: 'gitlab', settings: { secret: '', options: [] } });
        expect(switched).toContain(
            `\`script\`: template: \`github\`, version ${github.version} → template: \`gitlab\`, version ${gitlab.version}`,
        );
        expect(switched).toContain('*Now, at GitLab:*');
    });

    test('says when its script was changed by hand', async () => {
        const { type, api } = aWorkspace();
        await type('create incoming Commits --template github');
        const [stored] = api.integrations as unknown as { script: string }[];
        if (stored) {
            stored.script += '\n// mine';
        }
        expect(await type('show Commits')).toContain(
            `template: \`github\`, version ${github.version}, changed by hand`,
        );
        expect(await type('test Commits')).toContain('Nothing was sent');
    });
});

describe('is refused', () => {
    test.each([
        ['create incoming X --template gihub', 'Did you mean `github`?'],
        ['create outgoing X https://example.com --template github', '`--template` does not go with an outgoing'],
        ['create incoming X --secret abc', '`--secret` needs `--template <service>`'],
        ['create incoming X --template github --script "class Script {}"', '`--script` does not go with'],
        ['create incoming X --template gitlab --template-options nothing', '`--template-options`'],
        ['create incoming X --template-options labels', '`--template-options` needs `--template <service>`'],
    ])('%s', async (line, words) => {
        const { type, api } = aWorkspace();
        expect(await type(line)).toContain(words);
        expect(api.requests).toEqual([]);
    });

    test('what belongs to a template, about an integration that has none', async () => {
        const { type } = aWorkspace();
        await type('create incoming Plain');
        expect(await type('update Plain --secret abc')).toContain('`--secret` needs `--template <service>`');
        expect(await type('test Plain --sample push')).toContain('`--sample` does not go with');
    });

    test('a sample that its service has not', async () => {
        const { type } = aWorkspace();
        await type('create incoming Commits --template github');
        expect(await type('test Commits --sample pull_requst')).toContain('Did you mean `pull_request`?');
    });
});
