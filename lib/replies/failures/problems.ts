import type { Messages } from '../../messages/Messages';
import { say } from '../../messages/say';
import type { Dependency, FormatName, Problem, Reason } from '../../Problem';
import { optionName } from '../../grammar/OptionNames';
import { code, codes } from '../parts/markdown';
import { typed } from '../parts/typed';
import type { Kind } from '../../integrations/kinds';
import { kinds } from '../../integrations/kinds';

/** JSON as it is typed, with the quotes around it that keep its own. */
const QUOTED = {
    'json-object': `'{"text":"Hello"}'`,
    export: `'[{"type":"incoming","name":"CI"}]'`,
} as const;

/** The sentence for one problem of a command line: which word, what is wrong with it, what to write instead. */
export function problem(it: Problem, messages: Messages): string {
    const { problems } = messages;
    switch (it.kind) {
        case 'unknown-option':
            return withNearest(say(problems[it.kind], { word: code(it.word) }), it.nearest, messages);
        case 'unclosed-quote':
            return say(problems[it.kind], { word: code(it.word), quote: code('"') });
        case 'lost-quotes':
            return say(problems[it.kind][it.format], {
                word: code(it.word),
                example: code(QUOTED[it.format]),
                command: typed('import', '--file'),
            });
        case 'swallowed-option':
            return say(problems[it.kind], { word: code(it.word), option: code(it.option), quote: code('"') });
        case 'unexpected-word':
            return say(problems[it.kind], { word: code(it.word) });
        case 'missing-value':
            return say(problems[it.kind], {
                option: code(it.option),
                example: code(`${it.option} <${it.placeholder}>`),
            });
        case 'missing':
            return missing(it, messages);
        case 'repeated':
            return say(problems[it.kind], { option: code(it.option) });
        case 'invalid': {
            if (it.option === optionName('type') && it.reason.kind === 'choice') {
                const choices = codes(it.reason.choices, messages.enumeration.or);
                return withNearest(say(problems.type, { word: code(it.word), choices }), it.reason.nearest, messages);
            }
            const reason = reasonOf(it.reason, messages);
            return say(problems[it.kind], { word: code(it.word), option: code(it.option), reason });
        }
        case 'in-entry': {
            const values = { number: it.number, problem: problem(it.problem, messages) };
            return it.name === undefined
                ? say(problems.inEntry, values)
                : say(problems.inNamedEntry, { ...values, name: code(it.name) });
        }
        case 'not-applicable': {
            const { type, other, option: alone } = problems.notApplicable;
            const option = code(it.option);
            const kind = kindOf(it.dueTo);
            if (kind) {
                return say(type[kind], { option });
            }
            const { parameter, value } = it.dueTo;
            return value === undefined
                ? say(alone, { option, parameter: code(parameter) })
                : say(other, { option, parameter, value: code(value) });
        }
    }
}

/** `Did you mean …?`; nothing when no word is near. */
export function didYouMean(nearest: string | undefined, { problems }: Messages): string | undefined {
    return nearest === undefined ? undefined : say(problems.didYouMean, { nearest: code(nearest) });
}

/** Which subcommand may be meant: the nearest one, or those that begin so. */
export function subcommandMeant(
    { nearest, starting = [] }: { readonly nearest?: string; readonly starting?: readonly string[] },
    messages: Messages,
): string | undefined {
    return starting.length === 0
        ? didYouMean(nearest, messages)
        : say(messages.problems.startingSo, { names: codes(starting, messages.enumeration.and) });
}

function withNearest(sentence: string, nearest: string | undefined, messages: Messages): string {
    const question = didYouMean(nearest, messages);
    return question === undefined ? sentence : `${sentence} ${question}`;
}

function missing(
    { option, placeholder, choices, dueTo }: Extract<Problem, { kind: 'missing' }>,
    { problems, enumeration }: Messages,
): string {
    if (!dueTo) {
        const example = choices ? codes(choices, enumeration.or) : code(`<${placeholder}>`);
        return say(problems.missing, { placeholder, example });
    }
    const { type, other, option: alone } = problems.missingFor;
    const example = code(`${option} <${placeholder}>`);
    const kind = kindOf(dueTo);
    if (kind) {
        return say(type[kind], { example });
    }
    const { parameter, value } = dueTo;
    return value === undefined
        ? say(alone, { example, parameter: code(parameter) })
        : say(other, { example, parameter, value: code(value) });
}

function kindOf({ parameter, value }: Dependency): Kind | undefined {
    return parameter === 'type' ? kinds.find((kind) => kind === value) : undefined;
}

/** What to write instead of a value that is refused. */
export function reasonOf(it: Reason, messages: Messages): string {
    const { reasons, enumeration } = messages;
    switch (it.kind) {
        case 'choice': {
            const use = say(reasons.choice, { choices: codes(it.choices, enumeration.or) });
            return withNearest(use, it.nearest, messages);
        }
        case 'flag':
            return withNearest(say(reasons.flag, { yes: code('true'), no: code('false') }), it.nearest, messages);
        case 'integer':
            return say(reasons.integer, { minimum: it.minimum, maximum: it.maximum });
        case 'length':
        case 'count':
            return say(reasons[it.kind], { maximum: it.maximum });
        case 'blank':
            return reasons[it.kind];
        case 'control-characters': {
            const reason = it.nearest === undefined ? reasons[it.kind] : reasons.lines;
            return withNearest(reason, it.nearest, messages);
        }
        case 'json':
            return say(reasons[it.kind][it.shape], { example: code('["#general"]'), command: typed('export') });
        case 'format':
            return withNearest(formatAdvice(it.format, messages), it.nearest, messages);
    }
}

function formatAdvice(name: FormatName, { formats, enumeration }: Messages): string {
    switch (name) {
        case 'http-url':
            return say(formats[name], {
                secure: code('https://'),
                open: code('http://'),
                example: code('https://example.com/hook'),
            });
        case 'picture':
            return say(formats[name], { example: code('https://example.com/a.png'), here: code('/avatar/rocket.cat') });
        case 'emoji':
            return say(formats[name], { example: code(':rocket:') });
        case 'channel':
            return say(formats[name], { room: code('#'), person: code('@') });
        case 'incoming-channel':
            return say(formats[name], { room: code('#general'), person: code('@owen') });
        case 'single-room':
            return say(formats[name], { room: code('#room'), person: code('@user') });
        case 'json-object':
            return say(formats[name], { example: code('{"text":"Hello"}') });
        case 'export':
            return say(formats[name], { command: typed('export') });
        case 'duration':
            return say(formats[name], {
                units: codes(['m', 'h', 'd'], enumeration.or),
                examples: codes(['30m', '24h', '7d'], enumeration.or),
                most: code('365d'),
                none: code('0'),
            });
        case 'username':
        case 'token':
        case 'secret':
        case 'trigger-word':
        case 'search':
        case 'script':
            return formats[name];
    }
}
