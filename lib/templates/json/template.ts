import { jsonPosts } from '../posts/json';
import { core } from '../scripts/core';
import { prose } from '../scripts/prose';
import { json as service } from '../scripts/json';
import type { Template } from '../Template';
import { samples } from './samples';

/** Any service that sends JSON, a form or text, and programs of one's own. */
export const json: Template = {
    name: 'json',
    title: 'Any service',
    inSentence: 'any service',
    otherNames: ['any', 'generic', 'form', 'text'],
    version: 2,
    earlier: ['3a553b5bb2a9a866c9b2d680b42547ac'],
    options: [],
    takesText: true,
    steps: [
        { kind: 'url', field: 'URL' },
        { kind: 'set', field: 'Method', value: 'POST' },
        { kind: 'set', field: 'Content-Type', value: 'application/json' },
    ],
    silent: ['headers', 'passwords, tokens and keys', 'ids that only programs know', 'empty fields'],
    samples,
    posts: jsonPosts,
    pieces: [core, prose, service],
};
