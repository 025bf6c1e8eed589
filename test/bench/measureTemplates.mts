import { createHmac } from 'node:crypto';
import { templates } from '../../lib/templates/templates.ts';
import type { SecretUse, Template } from '../../lib/templates/Template.ts';
import { writeScript } from '../../lib/templates/writeScript.ts';
import { type Recording, samplesOf } from '../templates/recordings.mts';
import { requestOf } from '../templates/requestOf.mts';
import { runScript } from '../templates/runScript.mts';
import { markdownTable } from './markdownTable.mts';
import type { Section } from './report.mts';

/** Kilobytes of the bodies that are delivered. */
const sizes = [10, 100, 1000] as const;

/** What an everyday body may take, and the largest here. */
const aims = { sample: 5, largest: 60 };

/** How long the script of each template takes for a sample, and for bodies of several sizes: milliseconds of processor time, warm. */
export function templateSection(): Section {
    const header = ['template, ms', 'a sample', ...sizes.map((size) => `${size} kB`)];
    const measured = templates.map((it) => ({ name: it.name, times: timesOf(it) }));
    const slow = measured.filter(({ times }) => (times[0] ?? 0) > aims.sample || (times.at(-1) ?? 0) > aims.largest);
    return {
        table: markdownTable(
            header,
            measured.map(({ name, times }) => [name, ...times.map((time) => time.toFixed(2))]),
        ),
        misses: slow.map(({ name }) => `The script of ${name} takes longer than it is meant to.`),
    };
}

function timesOf(template: Template): number[] {
    const secret = template.secret ? 'word' : '';
    const deliver = runScript(writeScript(template, { secret }));
    const [sample = { name: '', body: '{}' }] = samplesOf(template);
    const calls = [sample, ...sizes.map((size) => grown(sample, size * 1000))];
    return calls.map((call, at) => {
        const rounds = at < 2 ? 200 : 20;
        const request = requestOf(signed(call, template.secret));
        const run = (): void => {
            deliver(request);
        };
        Array.from({ length: rounds }).forEach(run);
        const before = process.cpuUsage();
        Array.from({ length: rounds }).forEach(run);
        const { user, system } = process.cpuUsage(before);
        return (user + system) / 1000 / rounds;
    });
}

/** As the service signs it, where it does. */
function signed(call: Recording, use: SecretUse | undefined): Recording {
    const digest = use?.form === 'plain' ? 'word' : createHmac('sha256', 'word').update(call.body).digest('hex');
    return use ? { ...call, headers: { ...call.headers, [use.header]: `${use.prefix ?? ''}${digest}` } } : call;
}

/** A delivery with so many things more, as commits are. */
function grown(sample: Recording, bytes: number): Recording {
    const body = JSON.parse(sample.body) as Record<string, unknown>;
    const entry = { id: '1f0c2b7a5d', url: 'https://example.com/1f0c2b7a5d', message: 'Round prices '.repeat(10) };
    const entries = Array.from({ length: bytes / JSON.stringify(entry).length }, () => entry);
    return { ...sample, body: JSON.stringify({ ...body, commits: entries }) };
}
