import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { templates } from '../../../lib/templates/templates.ts';
import { writeScript } from '../../../lib/templates/writeScript.ts';
import { root } from '../../packaging/AppSources.mts';
import { fieldsOf, withField } from '../../templates/changes.mts';
import { PostCheck } from '../../templates/PostCheck.mts';
import { brokenRules, programWords } from '../../templates/postRules.mts';
import { printPost } from '../../templates/printPost.mts';
import { recordingsIn } from '../../templates/recordings.mts';
import { requestOf } from '../../templates/requestOf.mts';
import { LimitedScript } from '../../templates/LimitedScript.mts';

/** Deliveries that were written for this project after what the services document. */
const written = join(root, 'test', 'templates', 'recordings');

/** Deliveries that others recorded, where somebody has them: a folder for each service, with an index.json. */
const { TEMPLATE_RECORDINGS: recorded = '' } = process.env;

/** Services whose deliveries another's template reads. */
const alsoRead: Record<string, readonly string[]> = { gitea: ['forgejo', 'gogs'] };

const folders = templates.flatMap((template) =>
    [template.name, ...(alsoRead[template.name] ?? [])]
        .flatMap((name) => [
            { name, path: join(written, name), kept: true },
            { name: `${name}, recorded`, path: join(recorded, name), kept: false },
        ])
        .filter(({ path, kept }) => (kept || recorded !== '') && existsSync(join(path, 'index.json')))
        .map((folder) => ({ ...folder, template })),
);

describe.each(folders)('deliveries of $name', ({ template, path, kept }) => {
    test('become posts that keep the rules, or are silent on purpose', async () => {
        const script = new LimitedScript(writeScript(template, {}));
        const told: string[] = [];
        for (const recording of await recordingsIn(path)) {
            const content = (await script.deliver(requestOf(recording)))?.content;
            const wrong = content ? [...brokenRules(content), ...programWords(content, recording.body)] : [];
            expect({ name: recording.name, wrong, content }).toEqual({ name: recording.name, wrong: [], content });
            told.push(`${recording.name}\n${content ? printPost(content) : '    (silent)'}`);
        }
        await script.stop();
        expect(told.length).toBeGreaterThan(0);
        if (kept) {
            expect(`\n${told.join('\n')}\n`).toMatchSnapshot();
        }
    });

    test('break no rule whichever field is missing or null', async () => {
        const check = PostCheck.of(template);
        for (const recording of await recordingsIn(path)) {
            const content = recording.contentType?.startsWith('application/json')
                ? (JSON.parse(recording.body) as unknown)
                : {};
            for (const field of fieldsOf(content)) {
                for (const value of [undefined, { value: null }]) {
                    withField(field, value, () => {
                        check.deliver(recording, content, recording.body);
                    });
                }
            }
        }
        expect(check.findings.broken).toEqual({});
        expect(check.findings.deliveries).toBeGreaterThan(0);
    });
});
