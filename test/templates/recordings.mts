import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Template } from '../../lib/templates/Template.ts';
import type { Call } from './requestOf.mts';

/** A delivery to try a template with, and what it is called in snapshots. */
export interface Recording extends Call {
    name: string;
}

/** The deliveries that ship with a template. */
export function samplesOf({ samples }: Template): Recording[] {
    return Object.entries(samples).map(([name, { headers, body }]) => ({ name, headers, body: JSON.stringify(body) }));
}

interface OctokitEvent {
    name: string;
    examples: { action?: string }[];
}

/** GitHub's own deliveries as Octokit collected them (`@octokit/webhooks-examples`, MIT). */
export function octokitRecordings(): Recording[] {
    const events = createRequire(import.meta.url)('@octokit/webhooks-examples') as OctokitEvent[];
    return events.flatMap(({ name, examples }) =>
        examples.map((example, at) => ({
            name: [name, example.action, at].filter((it) => it !== undefined).join(' '),
            headers: { 'X-GitHub-Event': name },
            body: JSON.stringify(example),
        })),
    );
}

/** A line of a folder's index.json. */
interface Entry {
    file: string;
    headers: Record<string, string>;
    contentType: string;
    url?: string;
}

/** The deliveries of a folder with an index.json. */
export async function recordingsIn(folder: string): Promise<Recording[]> {
    const entries = JSON.parse(await readFile(join(folder, 'index.json'), 'utf8')) as Entry[];
    return Promise.all(
        entries.map(async ({ file, headers, contentType, url }) => ({
            name: file,
            headers,
            contentType,
            body: await readFile(join(folder, file), 'utf8'),
            ...(url === undefined ? {} : { query: Object.fromEntries(new URL(url, 'http://x').searchParams) }),
        })),
    );
}
