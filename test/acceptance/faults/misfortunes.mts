import type { Verdict } from '../fixtures/Gateway.mts';
import { answer, breakOff, close, hangUp, json, page, redirect, stall } from './answers.mts';

/** What a call meets, what the reply must say, and whether it is known after a call that changes something that it changed nothing. */
export interface Misfortune {
    name: string;
    fault: Verdict;
    words: string[];
    known: boolean;
}

/** What some answers hold and no reply may. */
export const hidden = 'd0n-t-sh0w-th1s';

/** Where redirects go in circles, as long as the gateway has that fault there as well. */
export const circle = { path: '/circle', fault: redirect('307 Temporary Redirect', '/circle') };

const tooMany =
    'Error, too many requests. Please slow down. You must wait 17 seconds before trying this endpoint again.';

const unauthorized: Misfortune = {
    name: '401',
    fault: json('401 Unauthorized', { status: 'error', message: hidden }),
    words: ['401'],
    known: true,
};
const forbidden: Misfortune = {
    name: '403',
    fault: json('403 Forbidden', { success: false, error: hidden }),
    words: ['403'],
    known: true,
};
const limited: Misfortune = {
    name: '429 with seconds in its words',
    fault: json('429 Too Many Requests', { success: false, error: `${tooMany} [error-too-many-requests]` }),
    words: ['17 seconds'],
    known: true,
};
const broken: Misfortune = {
    name: '500',
    fault: json('500 Internal Server Error', { error: hidden }),
    words: ['500'],
    known: false,
};
const badGateway: Misfortune = { name: '502, a page', fault: page('502 Bad Gateway'), words: ['502'], known: false };
const truncated: Misfortune = {
    name: '200, truncated',
    fault: answer('200 OK', '{"integration":{"_id":"x'),
    words: ['broke off'],
    known: false,
};
const foreign: Misfortune = {
    name: '200, another API’s',
    fault: json('200 OK', { status: 'ok', integrations: hidden }),
    words: ['does not look like what was asked for'],
    known: false,
};
const cutShort: Misfortune = {
    name: 'a reset in the middle of the answer',
    fault: breakOff,
    words: ['connection', 'broke'],
    known: false,
};

/** 200 and success, with nothing of what was asked for. */
export const hollow: Misfortune = {
    name: '200, success and nothing else',
    fault: json('200 OK', { success: true }),
    words: ['does not look like what was asked for'],
    known: false,
};

/** The server does as it is told, and nobody hears of it. */
export const lost: Misfortune = {
    name: 'an answer that is lost',
    fault: 'lose the answer',
    words: ['connection', 'broke'],
    known: false,
};

/** Takes ten seconds. */
export const stalled: Misfortune = {
    name: 'no answer for ten seconds',
    fault: stall,
    words: ['10 seconds'],
    known: false,
};

/** One of each sort that is over at once. */
export const quick: Misfortune[] = [
    unauthorized,
    forbidden,
    limited,
    broken,
    badGateway,
    truncated,
    foreign,
    hollow,
    cutShort,
    lost,
];

/** Everything that a call can meet without being obeyed. */
export const misfortunes: Misfortune[] = [
    ...quick.filter((it) => it !== lost),
    stalled,
    { name: '403, a page', fault: page('403 Forbidden'), words: ['403'], known: true },
    {
        name: '429 with a time in a header',
        fault: answer('429 Too Many Requests', '', { 'X-RateLimit-Reset': `${Date.now() + 3_600_000}` }),
        words: ['seconds'],
        known: true,
    },
    { name: '429, a page', fault: page('429 Too Many Requests'), words: ['minute'], known: true },
    { name: '404, a page', fault: page('404 Not Found'), words: ['404', 'API address'], known: true },
    { name: '503, nothing', fault: answer('503 Service Unavailable', ''), words: ['503'], known: false },
    { name: '200, a page', fault: page('200 OK'), words: ['web page'], known: false },
    { name: '200, no JSON', fault: answer('200 OK', 'It works!'), words: ['JSON'], known: false },
    { name: '200, nothing', fault: answer('200 OK', ''), words: ['JSON'], known: false },
    {
        name: '200, success: false',
        fault: json('200 OK', { success: false, error: 'The moon is wrong @all [x](http://x)' }),
        words: ['`The moon is wrong @all [x](http://x)`'],
        known: true,
    },
    {
        name: '400 with an unknown code',
        fault: json('400 Bad Request', { success: false, error: 'Odd thing [error-odd]', errorType: 'error-odd' }),
        words: ['`Odd thing`'],
        known: true,
    },
    {
        name: '400 with very many words',
        fault: json('400 Bad Request', { success: false, error: 'word '.repeat(10_000) }),
        words: ['word word', '…'],
        known: true,
    },
    {
        name: '400 with JSON in its words',
        fault: json('400 Bad Request', { success: false, error: `{"${hidden}":1}` }),
        words: ['400'],
        known: true,
    },
    { name: 'a redirect without an address', fault: answer('302 Found', ''), words: ['302'], known: true },
    { name: 'redirects in circles', fault: circle.fault, words: ['redirect'], known: true },
    { name: 'a reset', fault: hangUp, words: ['connection', 'broke'], known: false },
    { name: 'an end without an answer', fault: close, words: ['connection', 'broke'], known: false },
];
