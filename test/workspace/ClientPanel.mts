import { ClientForm, type SendInteraction, type ShownElement, type ShownView } from './ClientForm.mts';

/** A contextual bar in somebody's web client: what stands in it, and what comes of using it. */
export class ClientPanel {
    /** The dialog that the last press opened over it, if it did. */
    dialog: ClientForm | undefined;

    constructor(
        private shown: ShownView,
        private readonly send: SendInteraction,
    ) {}

    /** The view as it is shown now. */
    get view(): ShownView {
        return this.shown;
    }

    /** Everything that is written in it, from top to bottom. */
    get text(): string {
        return this.shown.blocks.flatMap(({ text }) => (text ? [text.text] : [])).join('\n');
    }

    /** What is written beside a button, line by line. */
    get rows(): string[] {
        return this.shown.blocks.flatMap(({ text, accessory }) => (text && accessory ? [text.text] : []));
    }

    /** The labels of what can be pressed, from top to bottom. */
    get labels(): string[] {
        return this.buttons.map(({ text }) => text?.text ?? '');
    }

    /** A button by its label; of several, the one at that position. */
    button(label: string, position = 0): ShownElement {
        const button = this.buttons.filter(({ text }) => text?.text === label)[position];
        if (!button) {
            throw new Error(`The panel has no button ${label}, but ${this.labels.join(', ')}`);
        }
        return button;
    }

    /** Presses a button. */
    async press(label: string, position = 0): Promise<this> {
        return this.act(this.button(label, position));
    }

    /** Types into the line that one searches with, and rests. */
    async search(value: string): Promise<this> {
        const line = this.shown.blocks.find(({ element }) => element?.type === 'plain_text_input')?.element;
        if (!line) {
            throw new Error('There is nothing to search in');
        }
        return this.act({ ...line, value });
    }

    /** Uses an element, as it is or as somebody who meddles with the client makes it. */
    async act({ actionId, blockId, value }: Pick<ShownElement, 'actionId' | 'blockId' | 'value'>): Promise<this> {
        const container = { type: 'view', id: this.shown.id };
        const answer = await this.send({ type: 'blockAction', actionId, container, payload: { blockId, value } });
        this.dialog = undefined;
        if (answer?.type === 'modal.open') {
            this.dialog = new ClientForm(answer.view as ShownView, this.send);
        } else if (answer?.type === 'contextual_bar.update') {
            this.receive(answer.view);
        }
        return this;
    }

    /** Shows another view in place of its own, where it is for this panel. */
    receive(view: unknown): this {
        const updated = view as ShownView;
        this.shown = updated.id === this.shown.id ? updated : this.shown;
        return this;
    }

    private get buttons(): ShownElement[] {
        const elements = this.shown.blocks.flatMap(({ accessory, elements: some = [] }) => [
            ...(accessory ? [accessory] : []),
            ...some,
        ]);
        return elements.filter(({ type }) => type === 'button');
    }
}
