import type { Draft } from '../core/Draft';
import { formatEvent } from '../core/Draft';
import { durationOf } from '../core/durations';
import { link } from '../core/links';
import type { HasOption, Service } from '../core/Service';
import { bold, lineOf, pick, textOf } from '../core/text';
import { get, listOf, own } from '../core/values';

/** Formats for finished builds by status; `SUCCESS` is posted only if the owner asked for it. */
const statuses = {
    FAILURE: ':x: {#} failed[{run}]|red',
    UNSTABLE: ':warning: {#} is unstable[{run}]|amber',
    ABORTED: '{#} was aborted[{run}]',
    SUCCESS: ':white_check_mark: {#} passed[{run}]',
} as const;

/** Jenkins, by its Notification plugin, which calls three times for a build, or by the plugin Outbound WebHook. */
export const service: Service = {
    read: ({ body }, hasOption) =>
        own(body, 'buildUrl') === undefined ? readBuild(body, hasOption) : readCall(body, hasOption),
};

/** A delivery of the Outbound WebHook plugin, which is little more than a URL. */
function readCall(body: unknown, hasOption: HasOption): Draft | undefined {
    const status = pick(body, 'event').toUpperCase();
    return status === 'SUCCESS' && !hasOption('success')
        ? undefined
        : formatEvent(own(statuses, status), {
              values: {
                  where: bold(pick(body, 'projectName', 80)),
                  '#': link(own(body, 'buildUrl'), `Build ${pick(body, 'buildName', 40)}`.trim()),
              },
          });
}

function readBuild(body: unknown, hasOption: HasOption): Draft | undefined {
    const build = own(body, 'build');
    const status = pick(build, 'status');
    const number = pick(build, 'number');
    if (own(build, 'phase') !== 'COMPLETED' || (status === 'SUCCESS' && !hasOption('success'))) {
        return undefined;
    }
    return formatEvent(own(statuses, status), {
        values: {
            where: bold(nameOf(body)),
            '#': link(own(build, 'full_url'), `Build${number && ` #${number}`}`),
            run: runSuffix(build),
        },
        quoted: testsOf(own(build, 'test_summary')),
    });
}

/** The path of a job; its branch names are URL-encoded, sometimes twice. */
function nameOf(body: unknown): string {
    const path = decoded(decoded(pick(body, 'url', 200)));
    const jobs = path.startsWith('job/') ? path.replace(/^job\/|\/$/g, '').replace(/\/job\//g, '/') : '';
    return jobs || pick(body, 'display_name', 80) || decoded(pick(body, 'name', 80));
}

function decoded(text: string): string {
    try {
        return decodeURIComponent(text);
    } catch {
        return text;
    }
}

/** The text after a build's name: its branch, its duration and the authors of its changes. */
function runSuffix(build: unknown): string {
    const branch = textOf(lineOf(get(build, 'scm.branch')).replace(/^(refs\/heads|origin)\//, ''));
    const duration = own(build, 'duration');
    const time = durationOf(typeof duration === 'number' ? duration / 1000 : 0);
    const people = listOf(get(build, 'scm.culprits'))
        .slice(0, 3)
        .map((it) => textOf(it, 40))
        .filter((it) => it !== '');
    return (
        (branch && ` on ${branch}`) + (time && ` after ${time}`) + (people.length > 0 ? ` · ${people.join(', ')}` : '')
    );
}

/** The number of failed tests, and the first three of them. */
function testsOf(summary: unknown): string {
    const [failed, total] = [pick(summary, 'failed'), pick(summary, 'total')];
    const names = listOf(own(summary, 'failed_tests'))
        .slice(0, 3)
        .map((it) => lineOf(it, 80))
        .filter((it) => it !== '');
    return failed === '' || failed === '0'
        ? ''
        : `${failed}${total && ` of ${total}`} tests failed${names.length > 0 ? `: ${names.join(', ')}` : ''}`;
}
