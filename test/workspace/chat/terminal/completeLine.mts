import { subcommands } from '../../../../commands/subcommands.ts';
import { COMMAND } from '../../../../lib/command.ts';
import { findDeclaration } from '../../../../lib/dispatch/matchSubcommand.ts';
import { optionName, OptionNames } from '../../../../lib/grammar/OptionNames.ts';
import type { Parameters } from '../../../../lib/grammar/Parameter.ts';
import { splitLine } from '../../../../lib/grammar/splitLine.ts';
import { chatCommands } from '../commands/chatCommands.mts';
import type { ChatSession } from '../ChatSession.mts';
import { type Chatting, placesOf, valuesOf, whoOf } from './completions.mts';

/** What the end of a line may become, and that end, as readline takes them: asked for when somebody presses Tab. */
export async function completeLine(
    session: Pick<ChatSession, 'workspace' | 'user'>,
    line: string,
): Promise<[string[], string]> {
    const typed = /(?:^|\s)("[^"]*|[^\s"]*)$/.exec(line)?.[1] ?? '';
    const words = splitLine(line.slice(0, line.length - typed.length));
    const chatting = { store: session.workspace.store, user: session.user };
    const candidates = await candidatesFor(words, typed, chatting);
    const found = candidates.filter((candidate) => candidate.toLowerCase().startsWith(typed.toLowerCase()));
    return [[...new Set(found)].map((it) => (it.endsWith('=') ? it : `${it} `)), typed];
}

async function candidatesFor([command, ...words]: string[], typed: string, chatting: Chatting): Promise<string[]> {
    if (command === undefined) {
        return [COMMAND, ...Object.keys(chatCommands)].map((name) => `/${name}`);
    }
    if (command.toLowerCase() !== `/${COMMAND}`) {
        return words.length === 0 ? ownArguments(command, chatting) : [];
    }
    const [word, ...rest] = words;
    const names = subcommands.map(({ name }) => name);
    if (word === undefined) {
        return names;
    }
    const subcommand = findDeclaration(subcommands, word);
    return subcommand === undefined
        ? []
        : subcommand.name === 'help'
          ? [...names, 'all']
          : argumentsOf(subcommand.parameters, { words: rest, typed }, chatting);
}

async function ownArguments(command: string, chatting: Chatting): Promise<string[]> {
    const { takes } = chatCommands[command.slice(1).toLowerCase()] ?? {};
    const whoElse = async () => (await whoOf(chatting, {})).map((name) => `@${name}`);
    const found = {
        person: () => whoOf(chatting, { type: 'user' }),
        member: whoElse,
        place: () => placesOf(chatting),
    };
    return takes === undefined ? [] : found[takes]();
}

/** An option's value after the option, options after a dash, and otherwise what the next plain word may be. */
async function argumentsOf(
    parameters: Parameters,
    { words, typed }: { words: string[]; typed: string },
    chatting: Chatting,
): Promise<string[]> {
    const names = new OptionNames(parameters);
    const optionOf = (word = '') => (word.startsWith('--') ? names.find(word.slice(2))?.parameter : undefined);
    const [, option = '', equals] = /^(--[^=]+)(=)?/.exec(typed) ?? [];
    const inline = equals && optionOf(option);
    if (inline) {
        return (await valuesOf(inline, parameters, chatting)).map((value) => `${option}=${value}`);
    }
    const last = optionOf(words.at(-1));
    if (last !== undefined && parameters[last]?.kind !== 'flag') {
        return valuesOf(last, parameters, chatting);
    }
    const given = new Set(words.map((word) => optionOf(word.split('=', 1)[0])));
    if (typed.startsWith('-')) {
        return Object.keys(parameters)
            .filter((name) => !given.has(name) || parameters[name]?.kind === 'list')
            .map(optionName);
    }
    const plain = words.filter((word, index) => {
        const before = optionOf(words[index - 1]);
        return !word.startsWith('--') && (before === undefined || parameters[before]?.kind === 'flag');
    });
    const positions = Object.keys(parameters).filter((name) => parameters[name]?.positional && !given.has(name));
    const position = positions[plain.length];
    const values = position === undefined ? [] : await valuesOf(position, parameters, chatting);
    return /^[#@]/.test(typed) ? [...values, ...(await placesOf(chatting))] : values;
}
