import { isEqualsSign } from '../isEqualsSign';
import type { Labels, Token } from './Labels';

const OPENED = /^[{[(<]/;
const CLOSING: Readonly<Record<string, string>> = { '{': '}', '[': ']', '(': ')', '<': '>' };
const BETWEEN = /([,;&])\s*(?=[a-z][\w-]*\s*[:=：＝])/i;

/** More labels in one word than there are options. */
const PARTS = 60;

/** Words in which each label stands for itself, without what other places put around and between labels. */
export function labelTokens(labels: Labels, words: readonly string[]): readonly Token[] {
    const tokens = withoutBrackets(labels, labels.tokensOf(words));
    const apart = tokens.flatMap((token, at) =>
        token.isFixed || labels.isOpen(tokens[at - 1]) ? [token] : apartOf(labels, token.word),
    );
    return withoutItemMarks(labels, withoutBlanks(labels, withoutLoneSigns(labels, apart)));
}

/** Without brackets around all of them. */
function withoutBrackets(labels: Labels, tokens: readonly Token[]): readonly Token[] {
    const first = tokens.findIndex(({ word, isFixed }) => !isFixed && OPENED.test(word));
    const [opened, next] = [tokens[first], tokens[first + 1]];
    const inner = opened?.word.slice(1) ?? '';
    const begins = inner === '' ? next : opened && { ...opened, word: inner };
    if (!opened || !begins || labels.labelOf(begins) === undefined || labels.jsonOf(opened.word)) {
        return tokens;
    }
    const closing = CLOSING[opened.word.charAt(0)] ?? '';
    const ends = tokens.map(({ word, isFixed }, at) => at >= first && !isFixed && word.endsWith(closing));
    const last = ends.lastIndexOf(true);
    return tokens
        .map((it, at) => (at === first ? { ...it, word: it.word.slice(1) } : it))
        .map((it, at) => (at === last ? { ...it, word: it.word.slice(0, -1) } : it))
        .filter((it) => it.word !== '' || it.isFixed);
}

/** What somebody wrote without blanks: `alias=Bot,emoji=:owl:`, `name=X&alias=Bot`, or an object of JSON. */
function apartOf(labels: Labels, word: string): readonly Token[] {
    const options = labels.jsonOf(word);
    if (options) {
        return options.map((it) => ({ word: it, isFixed: true }));
    }
    const parts: string[] = [];
    let left = word;
    while (parts.length < PARTS) {
        const found = BETWEEN.exec(left);
        const part = left.slice(0, found?.index);
        const rest = left.slice(part.length + (found?.[0].length ?? 0));
        if (!found || !mayEnd(labels, part) || labels.labelOf({ word: rest, isFixed: false }) === undefined) {
            break;
        }
        parts.push(part);
        left = rest;
    }
    return [...parts, left].map((it) => ({ word: it, isFixed: false }));
}

/** Whether another label may follow in the same word: addresses and scripts hold what only looks like one. */
function mayEnd(labels: Labels, part: string): boolean {
    const label = labels.labelOf({ word: part, isFixed: false });
    const parameter = label && labels.parameterOf(label);
    const isLong = parameter?.kind === 'text' && parameter.multiline === true;
    return label !== undefined && !isLong && !part.includes('://');
}

/** With each sign that stands alone behind a name as a part of its label. */
function withoutLoneSigns(labels: Labels, tokens: readonly Token[]): readonly Token[] {
    const isName = ({ word, isFixed }: Token) => !isFixed && labels.find(word) !== undefined;
    const isSigned = (at: number) => {
        const [name, sign] = [tokens[at], tokens[at + 1]];
        return name !== undefined && sign !== undefined && isName(name) && isEqualsSign(sign.word);
    };
    return tokens
        .map((it, at) => (isSigned(at) ? { ...it, word: `${it.word}:` } : it))
        .filter((_it, at) => !isSigned(at - 1));
}

/** With labels of several words in one: `trigger words: a, b`. */
function withoutBlanks(labels: Labels, tokens: readonly Token[]): readonly Token[] {
    const joined: Token[] = [];
    for (const token of tokens) {
        const count = token.isFixed ? 0 : [2, 1].find((it) => isLabelOf(labels, [...joined.slice(-it), token], it));
        const before = joined.splice(joined.length - (count ?? 0)).map(({ word }) => word);
        joined.push({ ...token, word: [...before, token.word].join('-') });
    }
    return joined;
}

function isLabelOf(labels: Labels, tokens: readonly Token[], count: number): boolean {
    const words = tokens.map(({ word }) => word);
    const areWords = tokens.slice(0, -1).every(({ word, isFixed }) => !isFixed && /^[a-z]+$/i.test(word));
    const [name = ''] = /^[^:：]*(?=[:：])/.exec(words[words.length - 1] ?? '') ?? [];
    return (
        tokens.length === count + 1 &&
        areWords &&
        /^[a-z]+$/i.test(name) &&
        labels.find([...words.slice(0, -1), name].join('-')) !== undefined
    );
}

/** Without the marks of a list: `- alias: Bot`. */
function withoutItemMarks(labels: Labels, tokens: readonly Token[]): readonly Token[] {
    return tokens.filter(({ word, isFixed }, at) => {
        const next = tokens[at + 1];
        return isFixed || word !== '-' || next === undefined || labels.labelOf(next) === undefined;
    });
}
