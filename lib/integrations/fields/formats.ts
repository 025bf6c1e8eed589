import { URL } from 'url';
import { nearest } from '../../grammar/nearest';
import type { Format } from '../../grammar/Parameter';
import { holdsSecret, readReference } from '../search/readReference';

/** Words that stand for every room of a sort; only outgoing integrations know them. */
export const scopes = ['all_public_channels', 'all_private_groups', 'all_direct_messages'] as const;

/** Whether a channel is one of the words for every room of a sort. */
export function isScope(channel: string): boolean {
    return (scopes as readonly string[]).includes(channel);
}

/** What separates rooms: keyboards for Chinese and Japanese have commas of their own. */
export const CHANNEL_SEPARATORS = /[,，、]/;

/** Whether a plain word can only be rooms, people or a word for every room of a sort. */
export function isChannelWord(word: string): boolean {
    const items = word.split(CHANNEL_SEPARATORS).filter((it) => it !== '');
    return items.length > 0 && items.every((it) => isRoomName(withPlainSign(it)) || isScope(it.toLowerCase()));
}

/** Whether a plain word can only be an address, be it one that is called or not; a webhook URL of Rocket.Chat may stand for an integration as well. */
export function isUrlWord(word: string): boolean {
    return /^(?:<|\[[^\]]*\]\()?[a-z][a-z0-9+.-]{0,30}:\/\//i.test(word) && readReference(word).kind !== 'id';
}

const SCHEMES = ['http', 'https'];

/** How an address begins that is called. */
export const URL_BEGINNING = /^https?:\/\//i;

/** A picture's address: absolute, or of the workspace itself. */
export const pictureUrl: Format = { name: 'picture', matches: (text) => isHttpUrl(text) || /^\/[^\s/]\S*$/.test(text) };

/** An absolute http or https address. */
export const httpUrl: Format = { name: 'http-url', matches: isHttpUrl, nearest: nearestUrl };

/** `:name:`, as the server stores an emoji. */
export const emoji: Format = {
    name: 'emoji',
    matches: isEmoji,
    nearest: (text) => [`:${text.replace(/^:|:$/g, '')}:`].find(isEmoji),
};

/** `#room`, `@user`, or a word for every room of a sort (which the server knows in lower case only). */
export const channel: Format = {
    name: 'channel',
    matches: (text) => isRoomName(text) || isScope(text),
    nearest: nearestRoom,
    normalise: (text) => (isScope(text.toLowerCase()) ? text.toLowerCase() : withPlainSign(text)),
};

/** One room or user, with its prefix. */
export const singleRoom: Format = {
    name: 'single-room',
    matches: isRoomName,
    nearest: nearestRoom,
    normalise: withPlainSign,
};

/** A username; the `@` that people write before it is not part of it. */
export const username: Format = {
    name: 'username',
    matches: (text) => /^[^\s@,]+(?:@[^\s@,]+)?$/.test(text),
    normalise: (text) => withPlainSign(text).replace(/^@/, ''),
};

/** A token to be echoed to the receiver: one word. */
export const token: Format = { name: 'token', matches: (text) => /^\S+$/.test(text) };

/** A secret that a service shows: one word, and not what stands in its place in a line to copy. */
export const secret: Format = {
    name: 'secret',
    matches: (text) => token.matches(text) && !/^(?:…|\.+|<.*>)$/.test(text),
};

/** A part of a name to look for: what is looked for stands in a query. */
export const search: Format = { name: 'search', matches: (text) => !holdsSecret(text) };

/** An address whose beginning is misspelt, or without one: of this machine, or of a name that has a dot or a port. */
function nearestUrl(typed: string): string | undefined {
    // As pages and mail mark addresses.
    const [, inner] = /^(?:<|\[[^\]]*\]\()(.*)[)>]$/.exec(typed) ?? [];
    const text = inner ?? typed;
    if (inner !== undefined && isHttpUrl(inner)) {
        return inner;
    }
    const [, scheme, rest = ''] = /^([a-z]{1,12})(?::\/{1,3}|:?\/\/)(?=[^/])(.*)$/i.exec(text) ?? [];
    const near = scheme === undefined ? [] : SCHEMES.filter((it) => nearest(scheme, [it]) !== undefined);
    const exact = near.filter((it) => it === scheme?.toLowerCase());
    const [likely, ...others] = exact.length > 0 ? exact : near;
    const respelt = `${likely ?? ''}://${rest}`;
    if (likely !== undefined && others.length === 0 && isHttpUrl(respelt)) {
        return respelt;
    }
    const isHere = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])(?=[:/]|$)/i.test(text);
    const isThere = /^[\w-]+(?:\.[\w-]+)*(?:\.[a-z]{2,}|:\d+)(?=[:/?#]|$)/i.test(text);
    const url = `${isHere ? 'http' : 'https'}://${text}`;
    return (isHere || isThere) && !text.includes('://') && isHttpUrl(url) ? url : undefined;
}

/** Keyboards for Chinese and Japanese write the signs of rooms and people wider. */
function withPlainSign(text: string): string {
    return text.replace(/^＃/, '#').replace(/^＠/, '@');
}

/** A room's name without its sign, or as it is shown, of which the server makes another. */
function nearestRoom(text: string): string | undefined {
    const words = /^#?\s*([^\s#].*)$/.exec(text)?.[1]?.trim().split(/\s+/) ?? [];
    const isShown = text.startsWith('#') && words.length > 1;
    const name = `#${isShown ? words.join('-').toLowerCase() : words.join(' ')}`;
    return isRoomName(name) && words.every((word) => /[\p{L}\p{N}]/u.test(word)) ? name : undefined;
}

function isEmoji(text: string): boolean {
    return /^:[\w+-]+:$/.test(text);
}

/** Whether JavaScript breaks off: nothing can end like that, as the first line of several does. */
function breaksOff(script: string): boolean {
    const [last = ''] = script.trimEnd().split('\n').slice(-1);
    return /[{([,=+&|?:]$/.test(last) && !/\/\/|\*\//.test(last);
}

/** The text of a script, which a client may have sent in part only. */
export const script: Format = { name: 'script', matches: (text) => !breaksOff(text) };

function isRoomName(text: string): boolean {
    // Usernames may be addresses of mail, where a workspace allows it.
    return /^(?:#[^\s#@,，、]+|@[^\s#@,，、]+(?:@[^\s#@,，、]+)?)$/.test(text);
}

function isHttpUrl(text: string): boolean {
    if (!/^https?:\/\/[^\s/]/i.test(text) || /\s/.test(text)) {
        return false;
    }
    try {
        const { hostname } = new URL(text);
        return hostname !== '' && !hostname.includes(',');
    } catch {
        return false;
    }
}

/** How people call trigger words, and write one without its option: as the commands of bots, `!deploy`. */
export const triggerWordNames = {
    otherNames: ['trigger-word', 'words', 'word', 'trigger', 'triggers', 'keywords'],
    ledBy: ['trigger', 'triggers'],
    besideName: (word: string) => /^![a-z]/i.test(word),
};
