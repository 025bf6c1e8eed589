import { jenkinsPosts } from '../posts/jenkins';
import { core } from '../scripts/core';
import { jenkins as service } from '../scripts/jenkins';
import type { Template } from '../Template';
import { samples } from './samples';

/** Jenkins, by its Notification plugin. */
export const jenkins: Template = {
    name: 'jenkins',
    title: 'Jenkins',
    otherNames: [],
    version: 2,
    earlier: ['101fbfcd980af28ae351713d9f2b864d'],
    options: ['success', 'no-excerpts'],
    steps: [
        { kind: 'open', path: ['Manage Jenkins', 'Plugins', 'Available plugins', 'Notification'] },
        { kind: 'open', path: ['the job', 'Configure', 'Job Notifications', 'Add Endpoint'] },
        { kind: 'set', field: 'Format', value: 'JSON' },
        { kind: 'set', field: 'Protocol', value: 'HTTP' },
        { kind: 'set', field: 'Event', value: 'Job Completed' },
        { kind: 'url', field: 'URL' },
        { kind: 'set', field: 'Log', value: '0' },
        { kind: 'save', button: 'Save' },
        { kind: 'try', path: ['Build Now'] },
    ],
    silent: ['builds that start', 'builds that passed', 'builds that were not made'],
    samples,
    posts: jenkinsPosts,
    pieces: [core, service],
};
