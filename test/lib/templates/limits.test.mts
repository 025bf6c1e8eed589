import { afterEach, describe, expect, test } from '@jest/globals';
import { templates } from '../../../lib/templates/templates.ts';
import { writeScript } from '../../../lib/templates/writeScript.ts';
import { fieldsOf } from '../../templates/changes.mts';
import { LimitedScript } from '../../templates/LimitedScript.mts';
import { type Recording, samplesOf } from '../../templates/recordings.mts';
import { requestOf } from '../../templates/requestOf.mts';

const fields = Array.from({ length: 11_250 }, (_, at) => [`field${at}`, { a: `some words ${at}`, b: at }] as const);
const manyFields = JSON.stringify(Object.fromEntries(fields));
const longText = JSON.stringify({ note: 'word '.repeat(110_000) });

const started: LimitedScript[] = [];

function start(script: string): LimitedScript {
    const limited = new LimitedScript(script);
    started.push(limited);
    return limited;
}

afterEach(async () => {
    await Promise.all(started.splice(0).map((it) => it.stop()));
});

describe.each(templates)('with as little memory as on the server the script of $name', (template) => {
    const [sample = { name: '', body: '{}' }] = samplesOf(template);

    test('lives on after deliveries of 500 kB, whatever is large in them', async () => {
        const script = start(writeScript(template, {}));
        const large = [
            longList(samplesOf(template)),
            { ...sample, body: withFields(sample.body, manyFields) },
            { ...sample, body: withFields(sample.body, longText) },
        ];
        for (const call of large) {
            expect(call.body.length).toBeGreaterThan(500_000);
            await expect(script.deliver(requestOf(call))).resolves.not.toThrow();
        }
        expect((await script.deliver(requestOf(sample)))?.content.text).not.toBe('');
    });
});

test('the limit is held: a script dies of 20 MB, and is dead for what comes after', async () => {
    const [template] = templates;
    const script = start(template ? writeScript(template, {}) : '');
    const body = JSON.stringify({ list: Array.from({ length: 200_000 }, (_, at) => ({ at, b: 'x'.repeat(100) })) });
    await expect(script.deliver(requestOf({ body }))).rejects.toThrow(/memory/);
    await expect(script.deliver(requestOf({ body: '{}' }))).rejects.toThrow(/memory/);
});

type Body = Record<string, unknown>;

/** The first of some deliveries that holds a list, with very many of its first entry; or the first, with a list more. */
function longList(samples: readonly Recording[]): Recording {
    for (const sample of samples) {
        const body = JSON.parse(sample.body) as Body;
        const list = fieldsOf(body)
            .map(({ parent, key }) => parent[key])
            .find((it) => Array.isArray(it) && it.length > 0) as unknown[] | undefined;
        if (list) {
            const count = Math.ceil(0.55e6 / JSON.stringify(list[0]).length);
            list.length = count;
            list.fill(list[0]);
            return { ...sample, body: JSON.stringify(body) };
        }
    }
    const entries = Array.from({ length: 5_500 }, (_, at) => ({ at, b: 'x'.repeat(90) }));
    return { name: '', ...samples[0], body: JSON.stringify({ entries }) };
}

/** A body with more fields, given as JSON. */
function withFields(body: string, more: string): string {
    return body.replace(/\}$/, () => `,${more.slice(1)}`);
}
