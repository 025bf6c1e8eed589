import type { Messages } from '../../messages/Messages';
import { checkupOffers } from './checkupOffers';
import { forOne } from './forOne';
import { listValues } from '../list';
import { plainLine } from '../parts/markdown';
import type { Offers } from './Offer';
import type { Reply, ReplyFacts } from '../Reply';
import { isUnfinished } from '../importing';
import type { ImportSource } from '../parts/SuggestedCommand';

/** Longest name in a list to pick from. */
const LABEL_LENGTH = 60;

interface Named {
    readonly id: string;
    readonly name: string;
}

type OffersOf<Kind extends keyof ReplyFacts> = (facts: ReplyFacts[Kind], messages: Messages) => Offers | undefined;

/** What may be pressed below each kind of reply; a kind that is not here has nothing. */
const table: { readonly [Kind in keyof ReplyFacts]?: OffersOf<Kind> } = {
    created: afterCreate,
    cloned: ({ created }, messages) => afterCreate(created, messages),
    start: (_facts, messages) => ({ buttons: [...newOnes(messages), ownOnes(messages)] }),
    help: ({ name }, { buttons }) =>
        name === 'create'
            ? { buttons: [{ label: buttons.form, command: { subcommand: name, values: {} }, instead: 'open' }] }
            : undefined,
    list: listOffers,
    shown: (facts, messages) => {
        const { edit, toggle, test, copy, history, remove } = forOne(facts, messages);
        return { buttons: [edit, toggle, test, facts.kind === 'incoming' ? copy : history, remove] };
    },
    updated: (facts, messages) => {
        const { test, show, edit } = forOne(facts, messages);
        return { buttons: [test, show, edit] };
    },
    unchanged: (facts, messages) => {
        const { show, edit } = forOne(facts, messages);
        return { buttons: [show, edit] };
    },
    switched: (facts, messages) => {
        const { test, show, toggle, remove } = forOne(facts, messages);
        return { buttons: facts.enabled ? [test, show, toggle] : [toggle, show, remove] };
    },
    removal: (facts, messages) => {
        const { removeNow, toggle } = forOne(facts, messages);
        return { buttons: facts.enabled ? [removeNow, toggle] : [removeNow], within: true };
    },
    removed: ({ recreate: { command } }, { buttons }) =>
        command?.subcommand === 'create'
            ? { buttons: [{ label: buttons.again, command, instead: 'open' }] }
            : undefined,
    rotated: (facts, messages) => {
        if (facts.kind === 'outgoing') {
            const { test, show } = forOne(facts, messages);
            return { buttons: [test, show] };
        }
        const { test, show } = forOne(facts.created, messages);
        const removeOld = { ...forOne(facts, messages).remove, label: messages.buttons.removeOld };
        return { buttons: [test, show, removeOld] };
    },
    tested: testedOffers,
    history: (facts, messages) => {
        const { id: integration, name: about, page, pages } = facts;
        const { previous, next } = messages.buttons;
        const pageOf = (label: string, number: number) => ({
            label,
            about,
            command: { subcommand: 'history', values: { integration, page: number } } as const,
        });
        const { again, test, show } = forOne({ ...facts, kind: 'outgoing' }, messages);
        return {
            buttons: [
                ...(page > 1 ? [pageOf(previous, Math.min(page - 1, Math.max(pages, 1)))] : []),
                ...(page < pages ? [pageOf(next, page + 1)] : []),
                facts.repeatable === undefined ? test : again,
                show,
            ],
        };
    },
    noHistory: (facts, messages) => {
        const { test, show } = forOne({ ...facts, kind: 'incoming' }, messages);
        return { buttons: [test, show] };
    },
    replayed: (facts, messages) => {
        const { history, test, enable } = forOne({ ...facts, kind: 'outgoing' }, messages);
        return { buttons: facts.outcome.kind === 'disabled' ? [enable, test] : [history, test] };
    },
    checkup: checkupOffers,
    templates: (all, { buttons }) => ({
        choice: {
            label: buttons.template,
            options: all.map(({ name, title }) => ({
                label: title,
                command: { subcommand: 'templates', values: { template: name } },
            })),
        },
        buttons: [],
    }),
    template: ({ name, title }, { buttons }) => {
        const values = { type: 'incoming', name: title, template: name } as const;
        return {
            buttons: [{ label: buttons.useTemplate, command: { subcommand: 'create', values }, instead: 'open' }],
        };
    },
    importPlan: ({ source, entries }, { buttons }) =>
        entries.some(({ kind }) => kind === 'create' || kind === 'update')
            ? { buttons: [applying(buttons.apply, source)] }
            : undefined,
    imported: ({ source, entries }, messages) => ({
        buttons: [...(isUnfinished(entries) ? [applying(messages.buttons.goOn, source)] : []), ownOnes(messages)],
    }),
    question: ({ command, name: about }, { buttons }) => ({
        buttons: [{ label: buttons.confirm, command, about, once: true }],
        within: true,
    }),
};

/** What may be pressed below a reply; undefined for nothing. */
export function offersOf({ kind, facts }: Reply, messages: Messages): Offers | undefined {
    // A kind and its facts belong together by construction, which the compiler cannot see through the table.
    const offers = table[kind] as ((facts: Reply['facts'], messages: Messages) => Offers | undefined) | undefined;
    return offers?.(facts, messages);
}

function afterCreate(facts: ReplyFacts['created'], messages: Messages): Offers {
    const { test, show, edit, toggle, undo } = forOne(facts, messages);
    return { buttons: facts.enabled ? [test, show, edit, toggle, undo] : [toggle, show, edit, undo] };
}

/** A form for each type, of which more is asked once it is open. */
function newOnes({ buttons }: Messages): Offers['buttons'] {
    return (['incoming', 'outgoing'] as const).map((type) => ({
        label: buttons.create[type],
        command: { subcommand: 'create', values: { type } },
        instead: 'open',
    }));
}

function ownOnes({ buttons }: Messages): Offers['buttons'][number] {
    return { label: buttons.list, command: { subcommand: 'list', values: {} } };
}

function listOffers(facts: ReplyFacts['list'], messages: Messages): Offers {
    const { integrations, previous, next, last, total } = facts;
    const { buttons } = messages;
    if (total === 0) {
        return { buttons: newOnes(messages) };
    }
    const options = integrations.map((it) => ({
        ...forOne(it, messages).show,
        label: labelAmong(integrations, it),
    }));
    return {
        ...(options.length > 0 ? { choice: { label: buttons.showOne, options } } : {}),
        buttons: [
            ...(previous === undefined ? [] : [{ label: buttons.previous, command: previous }]),
            ...(next === undefined ? [] : [{ label: buttons.next, command: next }]),
            ...(last === undefined ? [] : [{ label: buttons.last, command: last }]),
            { label: buttons.panel, command: { subcommand: 'list', values: listValues(facts) }, instead: 'panel' },
        ],
    };
}

/** Where others have the same name, the id tells them apart. */
function labelAmong(all: readonly Named[], { id, name }: Named): string {
    const isAlone = all.every((it) => it.id === id || it.name !== name);
    const label = plainLine(name, LABEL_LENGTH);
    return isAlone ? label : `${label} (${id})`;
}

function testedOffers(facts: ReplyFacts['tested'], messages: Messages): Offers {
    const { kind } = facts;
    const isIncoming = kind === 'posted' || kind === 'withheld';
    const one = forOne({ ...facts, kind: isIncoming ? 'incoming' : 'outgoing' }, messages);
    switch (kind) {
        case 'withheld':
        case 'sample':
            return { buttons: [{ ...one.send, command: sendOf(facts) }, one.show] };
        case 'posted':
            return { buttons: facts.failure ? [one.check, one.edit, one.show] : [one.show, one.edit] };
        case 'fired':
            return { buttons: [one.history, one.show, one.edit] };
    }
}

/** The same sample as was shown. */
function sendOf({ id: integration, given }: ReplyFacts['tested']) {
    return { subcommand: 'test', values: { integration, ...given, send: true } } as const;
}

/** One press is one import: of two at once each would create what is not there yet. */
function applying(label: string, source: ImportSource): Offers['buttons'][number] {
    return { label, command: { subcommand: 'import', values: { ...source, yes: true } }, once: true };
}
