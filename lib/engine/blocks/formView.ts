import type { IUIKitSurfaceViewParam } from '@rocket.chat/apps-engine/definition/accessors';
import type { Form, FormField } from '../../forms/buildForm';
import { UNMADE } from '../../forms/buildForm';
import type { Texts } from '../../forms/FormRules';
import type { Messages } from '../../messages/Messages';
import { say } from '../../messages/say';
import { inSentenceCase } from '../../replies/parts/inSentenceCase';
import { plainText, section } from './elements';

/** A modal, as the engine takes and answers it. */
export type View = IUIKitSurfaceViewParam & { readonly id: string };

/** What a view shows beside the elements of its form. */
export interface ViewParts {
    readonly appId: string;
    readonly id: string;
    readonly subcommand: string;
    /** The integration that it is about. */
    readonly about?: string;
    /** What is wrong with all of it, as markdown. */
    readonly problem?: string;
    /** Whether what few need is shown. */
    readonly more: boolean;
}

/** What the client hands back with a choice, for the form to be built anew: everything that was decided, and whether more is shown. */
export interface Shape {
    readonly decided: Texts;
    readonly more: boolean;
}

/** The action of the button that shows what few need. */
export const MORE = 'more';

interface Building {
    readonly parts: ViewParts;
    readonly shape: string;
    readonly messages: Messages;
    /** What is said below elements, by their labels, in place of what help says of options. */
    readonly hints: Partial<Record<string, string>>;
}

/**
 * A form as a modal, of nothing but what phones draw: yes and no are choices, and the choices that decide stand in blocks
 * of actions, which send them at once. What comes back is kept by the actions' ids, which are the parameters' names.
 */
export function formView(form: Form, parts: ViewParts, messages: Messages): View {
    const { appId, id, about, problem, more, subcommand } = parts;
    const { forms } = messages;
    const isOutgoing = form.fields.some(({ name }) => name === 'urls');
    const hints = { ...forms.hints, ...(isOutgoing ? forms.outgoingHints : {}) };
    const building = { parts, shape: JSON.stringify({ decided: form.decided, more } satisfies Shape), messages, hints };
    const shown = form.fields.filter(({ isRare, decides }) => more || decides || !isRare);
    const titles: Partial<Record<string, string>> = forms.titles;
    const submits: Partial<Record<string, string>> = forms.submits;
    const leftOut = form.leftOut.map((name) => `\`${name}\``).join(', ');
    const blocks = [
        ...(problem === undefined ? [] : [section(problem, { appId, blockId: 'problem' })]),
        ...(about === undefined ? [] : [section(about, { appId, blockId: 'about' })]),
        ...shown.flatMap((field) => blocksOf(field, building)),
        ...(leftOut === '' ? [] : [section(say(forms.leftOut, { fields: leftOut }), { appId, blockId: 'left-out' })]),
        ...(shown.length === form.fields.length ? [] : [moreButton(building)]),
    ];
    // The engine's types name blocks and surfaces by values that exist at run time only where interactions are known.
    return {
        type: 'modal',
        id,
        title: plainText(titles[subcommand] ?? say(forms.title, { subcommand })),
        blocks,
        submit: button({ actionId: 'submit', text: submits[subcommand] ?? forms.submit }, appId),
        close: button({ actionId: 'close', text: forms.close }, appId),
    } as unknown as View;
}

function blocksOf(field: FormField, building: Building): object[] {
    const { parts, shape, messages, hints } = building;
    const { forms } = messages;
    const { appId } = parts;
    const { name, label, decides } = field;
    const labels: Partial<Record<string, string>> = forms.labels;
    const text = labels[label] ?? label;
    if (decides) {
        const blockId = `${name} ${shape}`;
        const element = { ...elementOf(field, messages), appId, blockId, actionId: name };
        return [
            section(text, { appId, blockId: `${name}-label` }),
            { type: 'actions', appId, blockId, elements: [element] },
        ];
    }
    return [
        {
            type: 'input',
            appId,
            blockId: name,
            label: plainText(text),
            hint: plainText(inSentenceCase(withWords(hints[label] ?? messages.labels[label], field, messages))),
            optional: !field.isNeeded,
            element: { ...elementOf(field, messages), appId, blockId: name, actionId: name },
        },
    ];
}

/** A hint with the words that a list may hold, and what they mean where that is something else. */
function withWords(hint: string, { words }: FormField, { forms, templates }: Messages): string {
    const meanings = new Map<string, string>(Object.entries(templates.option));
    const told = words.map((word) => {
        const meaning = meanings.get(word) ?? word;
        return meaning === word ? word : say(forms.word, { word, meaning });
    });
    return told.length === 0 ? hint : say(forms.words, { hint, words: told.join(', ') });
}

/** Phones know no other initial value than this, and take an empty one for none. */
function elementOf(field: FormField, { forms }: Messages): object {
    const { element, choices, titles, isOpen, preset, label, decides } = field;
    const labels: Partial<Record<string, string>> = forms.labels;
    const unmade: Partial<Record<string, string>> = forms.unmade;
    const placeholders = new Map<string, string>(Object.entries(forms.placeholders));
    const stands = preset === '' && isOpen ? UNMADE : preset;
    const initial = stands === '' ? {} : { initialValue: stands };
    const placeholder = placeholders.get(label);
    if (element === 'choice') {
        const texts = new Map<string, string>([...Object.entries(forms.choices), ...Object.entries(titles)]);
        const options = [
            ...(isOpen ? [{ value: UNMADE, text: plainText(unmade[label] ?? forms.choose) }] : []),
            ...choices.map((value) => ({ value, text: plainText(texts.get(value) ?? value) })),
        ];
        // What stands in a block of actions has no label, and clients call it by this.
        const hint = (decides ? labels[label] : undefined) ?? placeholder ?? forms.choose;
        return { type: 'static_select', placeholder: plainText(hint), options, ...initial };
    }
    return {
        type: 'plain_text_input',
        ...(element === 'area' ? { multiline: true } : {}),
        ...(placeholder === undefined ? {} : { placeholder: plainText(placeholder) }),
        ...initial,
    };
}

function moreButton({ parts: { appId }, shape, messages }: Building): object {
    const blockId = `${MORE} ${shape}`;
    const element = { ...button({ actionId: MORE, text: messages.forms.more }, appId), blockId, value: MORE };
    return { type: 'actions', appId, blockId, elements: [element] };
}

function button({ actionId, text }: { readonly actionId: string; readonly text: string }, appId: string): object {
    return { type: 'button', appId, blockId: actionId, actionId, text: plainText(text) };
}
