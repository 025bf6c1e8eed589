import type { Label, Token } from './Labels';
import { Labels } from './Labels';
import { labelTokens } from './labelTokens';
import { normaliseWords } from '../normaliseWords';
import type { Parameter, Parameters } from '../Parameter';
import { withoutListMarks } from '../readValue';

type Words = readonly string[];

/** Words with options in the place of labels. */
export interface Labelled {
    /** What they may say, the likelier first: a label has what stands in its word, or all that follows. */
    readonly wordings: readonly Words[];
    /** The labels that are no way to write an option here, as they were typed, with the parameters that they mean. */
    readonly labels: readonly { readonly written: string; readonly parameter: string }[];
}

const AT_END = /[,;]$/;

/** More words are no slip of a hurried person. */
const WORDS = 60;

/** What words say whose options are written as other places write them; undefined where none are. */
export function withLabels(parameters: Parameters, words: Words): Labelled | undefined {
    const mayBeLabelled = words.some((word) => /[:=：＝]|->|^[/+]/.test(word));
    if (!mayBeLabelled || words.length > WORDS) {
        return undefined;
    }
    const labels = new Labels(parameters);
    const tokens = labelTokens(labels, words);
    const found = tokens.map((token) => labels.labelOf(token)).filter((it) => it !== undefined);
    const hasJson = labels.tokensOf(words).some(({ word, isFixed }) => !isFixed && labels.jsonOf(word) !== undefined);
    if (found.length === 0 && !hasJson) {
        return undefined;
    }
    const wordings = [false, true].map((isGreedy) => segmentsOf(labels, tokens, isGreedy)).filter(isWhole);
    return {
        wordings: wordings.map((segments) => segments.flatMap((it, at) => wordsOf(it, segments[at + 1]))),
        labels: found.filter(({ isOwn }) => !isOwn),
    };
}

/** Whether plain words read like options that other places have. */
export function isLabelled(parameters: Parameters, words: Words): boolean {
    return withLabels(parameters, words) !== undefined;
}

/** A label with what it is for, or words without one. */
interface Segment {
    readonly label?: Label;
    readonly parameter?: Parameter;
    readonly words: string[];
    readonly isFixed?: true;
}

/** Whether every label has something behind it; that of a flag says enough. */
function isWhole(segments: readonly Segment[]): boolean {
    return segments.every(({ label, parameter, words }) => !label || parameter?.kind === 'flag' || words.length > 0);
}

function segmentsOf(labels: Labels, tokens: readonly Token[], isGreedy: boolean): readonly Segment[] {
    const segments: Segment[] = [];
    for (const token of tokens) {
        const label = labels.labelOf(token);
        const last = segments[segments.length - 1];
        const isOpen = last?.label !== undefined && (last.label.rest === '' || (isGreedy && !last.label.isOwn));
        if (label) {
            const parameter = labels.parameterOf(label);
            segments.push({ label, parameter, words: label.rest === '' ? [] : [label.rest] });
        } else if (last && (isOpen || (last.label ?? last.isFixed) === undefined) && !token.isFixed) {
            last.words.push(token.word);
        } else {
            segments.push({ words: [token.word], ...(token.isFixed ? { isFixed: true } : {}) });
        }
    }
    return segments;
}

function wordsOf({ label, parameter, words, isFixed }: Segment, next: Segment | undefined): Words {
    if (!label) {
        const last = words.length - 1;
        const isCut = next?.label !== undefined && isFixed === undefined;
        return words.map((word, at) => (isCut && at === last ? word.replace(AT_END, '') : word));
    }
    const read = normaliseWords(words);
    const areItems = read.length > 1 && read.every((word) => parameter?.takes?.(word.replace(AT_END, '')) === true);
    const text = read.join(parameter?.kind === 'list' && areItems ? ',' : ' ');
    const isCut = next?.label !== undefined || !label.isOwn;
    const bare = isCut ? text.replace(AT_END, '') : text;
    const value = parameter?.kind === 'list' ? withoutListMarks(bare) : bare;
    return words.length === 0 ? [label.option] : [`${label.option}=${value}`];
}
