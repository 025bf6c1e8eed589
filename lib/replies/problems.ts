import type { Dependency, FormatName, Problem, Reason } from '../Problem';
import { code, codes } from './markdown';

/** What each format asks for, to follow a colon. */
const formats: Record<FormatName, string> = {
    'http-url': 'write a whole address, like `https://example.com/hook`',
    emoji: 'write an emoji between colons, like `:rocket:`',
    channel:
        'start a room with `#` and a person with `@`, or use `all_public_channels`, `all_private_groups` or `all_direct_messages`',
    'incoming-channel': 'an incoming integration posts to rooms like `#general` and people like `@owen` only',
    'single-room': 'name one room as `#room` or one person as `@user`',
    username: 'write one username, without spaces',
    token: 'write one word, without spaces',
    'trigger-word': 'write words with commas between them',
    'json-object': 'write a JSON object, like `{"text":"Hello"}`; single quotes around all of it keep its own',
    duration: 'write a number and `m`, `h` or `d`, like `30m`, `24h` or `7d`; up to `365d`, and `0` for at once',
};

/** The sentence for one problem of a command line: which word, what is wrong with it, what to write instead. */
export function problem(it: Problem): string {
    switch (it.kind) {
        case 'unknown-option':
            return `There is no option ${code(it.word)}.${didYouMean(it.nearest)}`;
        case 'unexpected-word':
            return `${code(it.word)} is one word too many. Put quotes around a text with spaces.`;
        case 'missing-value':
            return `${code(it.option)} has no value after it: ${code(`${it.option} <${it.placeholder}>`)}.`;
        case 'missing':
            return missing(it);
        case 'repeated':
            return `${code(it.option)} is given more than once. Keep one.`;
        case 'invalid':
            return `${code(it.word)} is not right for ${code(it.option)}: ${reason(it.reason)}`;
        case 'not-applicable':
            return `${code(it.option)} does not go with ${circumstance(it.dueTo)}. Leave it out.`;
    }
}

/** `Did you mean …?`, with a space before it; nothing when no word is near. */
export function didYouMean(nearest: string | undefined): string {
    return nearest === undefined ? '' : ` Did you mean ${code(nearest)}?`;
}

function missing({ option, placeholder, choices, dueTo }: Extract<Problem, { kind: 'missing' }>): string {
    if (dueTo) {
        return `${capital(circumstance(dueTo))} needs ${code(`${option} <${placeholder}>`)}.`;
    }
    return choices
        ? `The ${placeholder} is missing: ${codes(choices, 'or')}.`
        : `The ${placeholder} is missing: ${code(`<${placeholder}>`)}.`;
}

function circumstance({ parameter, value }: Dependency): string {
    if (value === undefined) {
        return code(parameter);
    }
    return parameter === 'type' ? `an ${value} integration` : `the ${parameter} ${code(value)}`;
}

function capital(text: string): string {
    return text.charAt(0).toUpperCase() + text.slice(1);
}

function reason(it: Reason): string {
    switch (it.kind) {
        case 'choice':
            return `use ${codes(it.choices, 'or')}.${didYouMean(it.nearest)}`;
        case 'flag':
            return 'use `true` or `false`.';
        case 'integer':
            return `use a whole number from ${it.minimum} to ${it.maximum}.`;
        case 'length':
            return `use ${it.maximum} characters at most.`;
        case 'blank':
            return 'it is empty. Write something or leave the option out.';
        case 'control-characters':
            return 'it holds invisible characters. Type it again by hand.';
        case 'format':
            return `${formats[it.format]}.`;
    }
}
