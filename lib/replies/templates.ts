import type { Messages } from '../messages/Messages';
import { say } from '../messages/say';
import type { SamplePost, Template } from '../templates/Template';
import { bold, bullets, code, codeBlock, whole } from './parts/markdown';
import { setUp } from './setUp';
import type { PrintCommand } from './parts/SuggestedCommand';
import { typed } from './parts/typed';

/** What is told of a template in a list. */
export type ListedTemplate = Pick<Template, 'name' | 'title' | 'inSentence'>;

/** All templates, and how to look at one. */
export function templates(all: readonly ListedTemplate[], { templates: phrases }: Messages): string {
    const [first] = all;
    return [
        bold(phrases.heading),
        bullets(all.map((it) => say(phrases.entry, { template: code(it.name), service: it.inSentence ?? it.title }))),
        say(phrases.more, { command: typed('templates', first?.name ?? '') }),
    ].join('\n');
}

/** What the posts of a template look like, what it leaves out, and how to begin. */
export function template(it: Template, messages: Messages, print: PrintCommand): string {
    const { templates: phrases } = messages;
    const { name, title, inSentence = title, version, posts, silent, options, secret, steps } = it;
    const [option = ''] = options;
    const create = print({ subcommand: 'create', values: { type: 'incoming', name: title, template: name } });
    return [
        bold(say(phrases.title, { service: title, version })),
        phrases.posts,
        ...Object.entries(posts).map(([sample, post]) => `${code(sample)}\n${quoted(post)}`),
        ...(silent.length > 0 ? [say(phrases.silent, { words: silent.join(', ') })] : []),
        ...(option === '' ? [] : [say(phrases.options, { example: whole(`--template-options ${option}`) })]),
        ...(option === '' ? [] : [bullets(options.map((word) => `${code(word)}: ${phrases.option[word]}`))]),
        ...(secret === undefined ? [] : [say(phrases.signed, { option: whole('--secret') })]),
        ...(create === undefined ? [] : [phrases.create, codeBlock([create])]),
        setUp({ service: inSentence, name: title, steps, hasSecret: secret !== undefined }, {}, messages),
    ].join('\n');
}

function quoted({ text, excerpt }: SamplePost): string {
    return [...text.split('\n'), ...(excerpt === undefined ? [] : excerpt.split('\n'))]
        .map((line) => `> ${line}`)
        .join('\n');
}
