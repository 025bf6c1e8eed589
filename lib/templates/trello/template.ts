import { trelloPosts } from '../posts/trello';
import { core } from '../scripts/core';
import { trello as service } from '../scripts/trello';
import type { Template } from '../Template';
import { samples } from './samples';

/** Trello, which has webhooks by its REST API only; it asks the address once whether it is there. */
export const trello: Template = {
    name: 'trello',
    title: 'Trello',
    otherNames: [],
    version: 2,
    earlier: ['223a6ef8a3fef5e6bc6629770a75b099'],
    options: ['no-excerpts'],
    steps: [
        { kind: 'open', path: ['Power-Ups', 'API key', 'Token'], address: 'https://trello.com/power-ups/admin' },
        {
            kind: 'configure',
            file: 'a terminal',
            text: `curl -X POST https://api.trello.com/1/webhooks -H 'Content-Type: application/json' -d '{"key":"…","token":"…","idModel":"the id of the board","callbackURL":"{url}"}'`,
        },
    ],
    silent: [
        'positions',
        'descriptions',
        'labels',
        'checklists',
        'votes',
        'attachments',
        'boards and lists',
        'cards that are deleted',
    ],
    samples,
    posts: trelloPosts,
    pieces: [core, service],
};
