import type { Interception } from '../fixtures/Gateway.mts';
import { answer, breakOff, close, endEarly, hangUp, json, page, redirect, stall } from './answers.mts';

/** What a call meets, what the reply must say, and whether it is known after a call that changes something that it changed nothing. */
export interface ApiFault {
    name: string;
    interception: Interception;
    words: string[];
    known: boolean;
}

/** What some answers hold and no reply may. */
export const hidden = 'd0n-t-sh0w-th1s';

/** Where redirects go in circles, as long as the gateway has that fault there as well. */
export const circle = { path: '/circle', interception: redirect('307 Temporary Redirect', '/circle') };

const tooMany =
    'Error, too many requests. Please slow down. You must wait 17 seconds before trying this endpoint again.';

const unauthorized: ApiFault = {
    name: '401',
    interception: json('401 Unauthorized', { status: 'error', message: hidden }),
    words: ['401'],
    known: true,
};
const forbidden: ApiFault = {
    name: '403',
    interception: json('403 Forbidden', { success: false, error: hidden }),
    words: ['403'],
    known: true,
};
const limited: ApiFault = {
    name: '429 with seconds in its words',
    interception: json('429 Too Many Requests', { success: false, error: `${tooMany} [error-too-many-requests]` }),
    words: ['17 seconds'],
    known: true,
};
const broken: ApiFault = {
    name: '500',
    interception: json('500 Internal Server Error', { error: hidden }),
    words: ['500'],
    known: false,
};
const badGateway: ApiFault = {
    name: '502, a page',
    interception: page('502 Bad Gateway'),
    words: ['502'],
    known: false,
};
const truncated: ApiFault = {
    name: '200, truncated',
    interception: answer('200 OK', '{"integration":{"_id":"x'),
    words: ['broke off'],
    known: false,
};
const otherApiResponse: ApiFault = {
    name: '200, another API’s',
    interception: json('200 OK', { status: 'ok', integrations: hidden }),
    words: ['does not look like what was asked for'],
    known: false,
};
const cutShort: ApiFault = {
    name: 'an end between two chunks of the answer',
    interception: breakOff,
    words: ['connection', 'broke'],
    known: false,
};

/** 200 and success, with nothing of what was asked for. */
export const emptySuccess: ApiFault = {
    name: '200, success and nothing else',
    interception: json('200 OK', { success: true }),
    words: ['does not look like what was asked for'],
    known: false,
};

/** The server does as it is told, and nobody hears of it. */
export const lost: ApiFault = {
    name: 'an answer that is lost',
    interception: 'lose the answer',
    words: ['connection', 'broke'],
    known: false,
};

/** Takes ten seconds. */
export const stalled: ApiFault = {
    name: 'no answer for ten seconds',
    interception: stall,
    words: ['10 seconds'],
    known: false,
};

/** One of each sort that is over at once. */
export const quick: ApiFault[] = [
    unauthorized,
    forbidden,
    limited,
    broken,
    badGateway,
    truncated,
    otherApiResponse,
    emptySuccess,
    cutShort,
    lost,
];

/** Everything that a call can meet without being obeyed. */
export const faults: ApiFault[] = [
    ...quick.filter((it) => it !== lost),
    stalled,
    { name: 'fewer bytes than were announced', interception: endEarly, words: ['10 seconds'], known: false },
    { name: '403, a page', interception: page('403 Forbidden'), words: ['403'], known: true },
    {
        name: '429 with a time in a header',
        interception: answer('429 Too Many Requests', '', { 'X-RateLimit-Reset': `${Date.now() + 3_600_000}` }),
        words: ['seconds'],
        known: true,
    },
    { name: '429, a page', interception: page('429 Too Many Requests'), words: ['minute'], known: true },
    { name: '404, a page', interception: page('404 Not Found'), words: ['404', 'API address'], known: true },
    { name: '503, nothing', interception: answer('503 Service Unavailable', ''), words: ['503'], known: false },
    { name: '200, a page', interception: page('200 OK'), words: ['web page'], known: false },
    { name: '200, no JSON', interception: answer('200 OK', 'It works!'), words: ['JSON'], known: false },
    { name: '200, nothing', interception: answer('200 OK', ''), words: ['JSON'], known: false },
    {
        name: '200, success: false',
        interception: json('200 OK', { success: false, error: 'The moon is wrong @all [x](http://x)' }),
        words: ['`The moon is wrong @all [x](http://x)`'],
        known: true,
    },
    {
        name: '400 with an unknown code',
        interception: json('400 Bad Request', {
            success: false,
            error: 'Odd thing [error-odd]',
            errorType: 'error-odd',
        }),
        words: ['`Odd thing`'],
        known: true,
    },
    {
        name: '400 with very many words',
        interception: json('400 Bad Request', { success: false, error: 'word '.repeat(10_000) }),
        words: ['word word', '…'],
        known: true,
    },
    {
        name: '400 with JSON in its words',
        interception: json('400 Bad Request', { success: false, error: `{"${hidden}":1}` }),
        words: ['400'],
        known: true,
    },
    { name: 'a redirect without an address', interception: answer('302 Found', ''), words: ['302'], known: true },
    { name: 'redirects in circles', interception: circle.interception, words: ['redirect'], known: true },
    { name: 'a reset', interception: hangUp, words: ['connection', 'broke'], known: false },
    { name: 'an end without an answer', interception: close, words: ['connection', 'broke'], known: false },
];
