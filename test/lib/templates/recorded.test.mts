import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { templates } from '../../../lib/templates/templates.ts';
import { writeScript } from '../../../lib/templates/writeScript.ts';
import { fieldsOf, withField } from '../../templates/changes.mts';
import { PostCheck } from '../../templates/PostCheck.mts';
import { brokenRules, programWords } from '../../templates/postRules.mts';
import { type Recording, recordingsIn } from '../../templates/recordings.mts';
import { requestOf } from '../../templates/requestOf.mts';
import { runScript } from '../../templates/runScript.mts';

/** Recordings that others made and whose licences keep them out of this repository: a folder for each service, with an index.json. */
const folder = process.env.TEMPLATE_RECORDINGS ?? '';
/** Services whose deliveries another's template reads. */
const alsoRecorded: Record<string, readonly string[]> = { gitea: ['forgejo', 'gogs'] };

const recorded = templates.flatMap((template) =>
    [template.name, ...(alsoRecorded[template.name] ?? [])].map((name) => ({
        name,
        template,
        path: join(folder, name),
    })),
);
const present = recorded.filter(({ path }) => folder !== '' && existsSync(join(path, 'index.json')));

describe.each(recorded)('recordings of $name', ({ template, path }) => {
    const given = present.some((it) => it.path === path) ? test : test.skip;

    given('become posts that keep the rules, or are silent, through the script', async () => {
        const deliver = runScript(writeScript(template, {}));
        for (const recording of await recordingsIn(path)) {
            const content = deliver(requestOf(recording))?.content;
            const wrong = content ? [...brokenRules(content), ...programWords(content, recording.body)] : [];
            expect({ name: recording.name, wrong, content }).toEqual({ name: recording.name, wrong: [], content });
        }
    });

    given('break no rule whichever field is missing or null', async () => {
        const check = PostCheck.of(template);
        for (const recording of await recordingsIn(path)) {
            for (const { content, body } of contentsOf(recording)) {
                for (const field of fieldsOf(content)) {
                    for (const value of [undefined, { value: null }]) {
                        withField(field, value, () => {
                            check.deliver(recording, content, body);
                        });
                    }
                }
            }
        }
        expect(check.findings.broken).toEqual({});
        expect(check.findings.deliveries).toBeGreaterThan(0);
    });
});

function contentsOf(recording: Recording): { content: unknown; body: string }[] {
    return recording.contentType === 'application/json'
        ? [{ content: JSON.parse(recording.body), body: recording.body }]
        : [];
}
