import { uptimeKumaPosts } from '../posts/uptimeKuma';
import { core } from '../scripts/core';
import { monitors } from '../scripts/monitors';
import { prose } from '../scripts/prose';
import { uptimeKuma as service } from '../scripts/uptimeKuma';
import type { Template } from '../Template';
import { samples } from './samples';

/** Uptime Kuma. */
export const uptimeKuma: Template = {
    name: 'uptime-kuma',
    title: 'Uptime Kuma',
    otherNames: ['uptimekuma', 'kuma'],
    version: 2,
    earlier: ['134edb56b4eacb7caa7f52b3830e0a3a'],
    options: [],
    steps: [
        { kind: 'open', path: ['Settings', 'Notifications', 'Setup Notification'] },
        { kind: 'set', field: 'Notification Type', value: 'Webhook' },
        { kind: 'url', field: 'Post URL' },
        { kind: 'set', field: 'Method', value: 'POST' },
        { kind: 'set', field: 'Request Body', value: 'Preset - application/json' },
        { kind: 'try', path: ['Test'] },
        { kind: 'save', button: 'Save' },
    ],
    silent: ['monitors that are pending or under maintenance'],
    samples,
    posts: uptimeKumaPosts,
    pieces: [core, monitors, prose, service],
};
