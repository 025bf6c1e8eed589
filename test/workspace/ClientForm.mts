import type { ClientPath } from './clientInbox.mts';
import { randomId } from './store/randomId.mts';

/** An element as views carry it; what is no more than drawn is not told here. */
export interface ShownElement {
    type: string;
    appId: string;
    blockId: string;
    actionId: string;
    initialValue?: string;
    options?: { value: string; text: { text: string } }[];
    text?: { text: string };
    value?: string;
    multiline?: boolean;
}

interface ShownBlock {
    type: string;
    blockId: string;
    text?: { text: string };
    label?: { text: string };
    element?: ShownElement;
    accessory?: ShownElement;
    elements?: ShownElement[];
}

/** A modal as an app sent it. */
export interface ShownView {
    id: string;
    appId: string;
    title: { text: string };
    blocks: ShownBlock[];
    submit?: ShownElement;
}

/** Sends an interaction to the app, and answers what the app answers; undefined for an empty body. */
export type SendInteraction = (body: Record<string, unknown>) => Promise<Record<string, unknown> | undefined>;

interface Filed {
    blockId: string;
    value: unknown;
}

/** A modal in somebody's client, with the client's habits of keeping state: a form that is filled in, changed and sent. */
export class ClientForm {
    /** What is told under elements, by their action ids. */
    errors: Record<string, string> = {};
    isOpen = true;
    private readonly state = new Map<string, Filed>();

    constructor(
        private shown: ShownView,
        private readonly send: SendInteraction,
    ) {
        for (const block of shown.blocks) {
            // At opening every element is filed under its block, with its initial value if that is not nothing.
            for (const { actionId, initialValue } of elementsOf(block)) {
                this.state.set(actionId, {
                    blockId: block.blockId,
                    value: initialValue === '' ? undefined : initialValue,
                });
            }
        }
    }

    /** The view as it is shown now. */
    get view(): ShownView {
        return this.shown;
    }

    /** The names of its elements, in order, and what is shown in each. */
    get values(): Record<string, string> {
        const shown = this.shown.blocks.flatMap(elementsOf).filter(({ type }) => type !== 'button');
        return Object.fromEntries(
            shown.map(({ actionId, initialValue = '' }) => {
                // A kept input keeps its text; a new one shows its initial value, which is in no state until it is touched.
                const value = this.state.get(actionId)?.value;
                return [actionId, typeof value === 'string' ? value : initialValue];
            }),
        );
    }

    /** The texts that stand between its elements. */
    get texts(): string[] {
        return this.shown.blocks.flatMap(({ type, text }) => (type === 'section' && text ? [text.text] : []));
    }

    /** Writes into elements. */
    fill(texts: Record<string, string>): this {
        for (const [actionId, value] of Object.entries(texts)) {
            const { blockId } = this.element(actionId);
            this.state.set(actionId, { blockId, value });
        }
        return this;
    }

    /** Makes a choice that the app hears of at once. */
    async choose(actionId: string, value: string): Promise<this> {
        this.fill({ [actionId]: value });
        await this.act(actionId, value);
        return this;
    }

    /** Presses a button that stands in it. */
    async press(actionId: string): Promise<this> {
        await this.act(actionId, this.element(actionId).value);
        return this;
    }

    /** Sends it as it is filled in. */
    async submit(viewId = this.shown.id): Promise<Record<string, unknown> | undefined> {
        const view = { ...this.shown, id: viewId, state: this.grouped() };
        const answer = await this.send({ type: 'viewSubmit', viewId, triggerId: randomId(), payload: { view } });
        this.take(answer);
        return answer;
    }

    private async act(actionId: string, value: unknown): Promise<void> {
        const { blockId } = this.element(actionId);
        const container = { type: 'view', id: this.shown.id };
        this.take(
            await this.send({
                type: 'blockAction',
                actionId,
                triggerId: randomId(),
                container,
                payload: { blockId, value },
            }),
            true,
        );
    }

    private take(answer: Record<string, unknown> | undefined, isAction = false): void {
        if (answer?.type === 'errors') {
            this.errors = answer.errors as Record<string, string>;
        } else if (answer?.type === 'modal.update' && (answer.view as ShownView).id === this.shown.id) {
            this.shown = answer.view as ShownView;
        } else if (answer !== undefined && !isAction) {
            this.isOpen = false;
        }
    }

    private element(actionId: string): ShownElement {
        const found = this.shown.blocks.flatMap(elementsOf).find((it) => it.actionId === actionId);
        if (!found) {
            throw new Error(`The form has no element ${actionId}`);
        }
        return found;
    }

    private grouped(): Record<string, Record<string, unknown>> {
        const groups: Record<string, Record<string, unknown>> = {};
        for (const [actionId, { blockId, value }] of this.state) {
            groups[blockId] = { ...groups[blockId], [actionId]: value };
        }
        return groups;
    }
}

/** A view that somebody's client was told to open, as a form whose interactions go to the app over the workspace's API. */
export function openClientForm({ client, triggerIds, url }: ClientPath, as: string, opened: unknown): ClientForm {
    const view = opened as ShownView;
    return new ClientForm(view, async (interaction) => {
        const body = { ...interaction, triggerId: triggerIds.issue() };
        const path = `/api/apps/ui.interaction/${view.appId}`;
        const answer = await client.request({ method: 'POST', path, as, body }, url);
        return answer.body;
    });
}

function elementsOf({ element, elements = [] }: ShownBlock): ShownElement[] {
    return element ? [element] : elements;
}
