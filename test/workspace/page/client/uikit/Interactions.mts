import type { ClientKind } from '../../../clients/ClientKind.mts';
import { PATIENCE, TriggerIds } from '../../../clients/TriggerIds.mts';
import { type Answer, asAnswer, endsSubmission, typeOf } from './Answer.mts';
import { initialValues, type OpenView, stateOf, type Surfaces, type Values, type View } from './OpenView.mts';
import { readServerInteraction, type ServerInteraction } from './ServerInteraction.mts';

/** What a client needs from around it to talk with apps. */
export interface ClientPorts {
    /** Posts an interaction to an app; resolves to the body of the answer, undefined where it is empty. */
    post: (appId: string, body: Record<string, unknown>) => Promise<unknown>;
    client: () => ClientKind;
    newId: () => string;
    now: () => number;
    wait: (milliseconds: number) => Promise<unknown>;
    /** Tells the person what no view tells. */
    notice: (text: string) => void;
}

/** An element somebody used, with the place that it stands in. */
export interface Used {
    appId: string;
    actionId: string;
    blockId: string;
    value: unknown;
}

/** The habits of Rocket.Chat's clients with apps' buttons and views: trigger ids, time, state, and what they do with an answer. */
export class Interactions {
    private surfaces: Surfaces = { modals: [] };
    private openings = 0;
    private readonly knownModals = new Set<string>();
    private readonly listeners = new Set<() => void>();
    private readonly triggers: TriggerIds;

    constructor(private readonly ports: ClientPorts) {
        this.triggers = new TriggerIds(ports.newId, ports.now);
    }

    readonly snapshot = (): Surfaces => this.surfaces;

    readonly subscribe = (listener: () => void): (() => void) => {
        this.listeners.add(listener);
        return () => this.listeners.delete(listener);
    };

    /** An id that lets the answer to a command open a view. */
    issueTriggerId(): string {
        return this.triggers.issue();
    }

    /** Does what a server says, whether it was asked or not; nothing where its trigger id is not good any more. */
    receive(said: unknown): void {
        const interaction = readServerInteraction(said);
        if (interaction && this.triggers.redeem(interaction.triggerId, this.isMobile ? Infinity : PATIENCE)) {
            this.obey(interaction);
        }
    }

    async useInMessage(used: Used, { rid, mid }: { rid: string; mid: string }): Promise<void> {
        const { appId, actionId, blockId, value } = used;
        const container = { type: 'message', id: mid };
        await this.emit(appId, { type: 'blockAction', actionId, payload: { blockId, value }, container, mid, rid });
    }

    async useInView(used: Used, viewId: string): Promise<void> {
        const { appId, actionId, blockId, value } = used;
        this.setValue(viewId, used);
        const container = { type: 'view', id: viewId };
        await this.emit(appId, { type: 'blockAction', actionId, payload: { blockId, value }, container });
    }

    async pressActionButton(appId: string, body: Record<string, unknown>): Promise<void> {
        await this.emit(appId, { type: 'actionButton', ...body });
    }

    setValue(viewId: string, { actionId, blockId, value }: Pick<Used, 'actionId' | 'blockId' | 'value'>): void {
        this.change(viewId, ({ values }) => ({ values: { ...values, [actionId]: { value, blockId } } }));
    }

    async submit(open: OpenView): Promise<void> {
        const { view } = open;
        const state = stateOf(this.current(open).values);
        // A bar has gone before its app hears of it.
        this.closeBar(view.id);
        const sent = this.isMobile ? { id: view.id, state } : { ...view, state };
        const answer = await this.emit(view.appId, { type: 'viewSubmit', viewId: view.id, payload: { view: sent } });
        if (endsSubmission(answer, this.ports.client())) {
            this.dispose(view.id);
        }
    }

    /** By the cross (`isCleared`) or the close button. */
    async close(open: OpenView, isCleared: boolean): Promise<void> {
        const { view } = open;
        const state = stateOf(this.current(open).values);
        this.closeBar(view.id);
        const payload = { viewId: view.id, view: { ...view, state }, isCleared: isCleared || this.isMobile };
        const closed = this.emit(view.appId, { type: 'viewClosed', payload });
        if (this.isMobile) {
            this.dispose(view.id);
            return;
        }
        const answer = await closed;
        if (answer.kind === 'late' || (answer.kind === 'said' && typeOf(answer.body) !== 'errors')) {
            this.dispose(view.id);
        }
    }

    /** By Escape or a click beside it: the app is not told. */
    dismiss(open: OpenView): void {
        this.dispose(open.view.id);
    }

    private get isMobile(): boolean {
        return this.ports.client() === 'mobile';
    }

    private async emit(appId: string, body: Record<string, unknown>): Promise<Answer> {
        const triggerId = this.triggers.issue();
        const answered = this.ports.post(appId, { ...body, triggerId }).then(asAnswer, () => asAnswer(undefined));
        const late = this.ports.wait(PATIENCE).then((): Answer => ({ kind: 'late' }));
        const answer = await (this.isMobile ? answered : Promise.race([answered, late]));
        if (answer.kind === 'late') {
            this.ports.notice('The app did not answer in time.');
        }
        if (answer.kind === 'said') {
            this.receive(answer.body);
        }
        if (this.isMobile) {
            // There, nothing may be pushed any more with the id of an interaction that was answered.
            this.triggers.redeem(triggerId);
        }
        return answer;
    }

    private obey(interaction: ServerInteraction): void {
        switch (interaction.type) {
            case 'errors':
                this.change(interaction.viewId, () => ({ errors: interaction.errors }));
                break;
            case 'modal.open':
                // No stack on web: another modal takes the place of the one that is open.
                this.knownModals.add(interaction.view.id);
                this.show({
                    modals: [...(this.isMobile ? this.surfaces.modals : []), this.opened(interaction.view)],
                });
                break;
            case 'modal.close':
                this.show({ modals: this.surfaces.modals.slice(0, -1) });
                break;
            case 'contextual_bar.open':
                this.show(this.isMobile ? {} : { bar: this.opened(interaction.view) });
                break;
            case 'contextual_bar.close':
                this.show({ bar: undefined });
                break;
            case 'modal.update':
            case 'contextual_bar.update':
                // What was typed stays; fields that came with the update are not in the state until they are touched.
                this.change(interaction.view.id, () => ({ view: interaction.view }));
                break;
        }
    }

    private opened(view: View): OpenView {
        return { view, values: initialValues(view.blocks), errors: {}, opening: ++this.openings };
    }

    private dispose(viewId: string): void {
        const { modals } = this.surfaces;
        this.closeBar(viewId);
        if (this.isMobile) {
            this.show({ modals: modals.filter(({ view }) => view.id !== viewId) });
        } else if (this.knownModals.delete(viewId)) {
            // The web client's store takes whatever is on top, so a modal opened by an answer to a submission goes at once.
            this.show({ modals: modals.slice(0, -1) });
        }
    }

    private closeBar(viewId: string): void {
        if (this.surfaces.bar?.view.id === viewId) {
            this.show({ bar: undefined });
        }
    }

    private current({ view, ...open }: OpenView): { values: Values } {
        const { modals, bar } = this.surfaces;
        return [...modals, ...(bar ? [bar] : [])].find((it) => it.view.id === view.id) ?? open;
    }

    private change(viewId: string, changes: (open: OpenView) => Partial<OpenView>): void {
        const changed = (open: OpenView) => (open.view.id === viewId ? { ...open, ...changes(open) } : open);
        const { modals, bar } = this.surfaces;
        this.show({ modals: modals.map(changed), bar: bar && changed(bar) });
    }

    private show(surfaces: Partial<Surfaces>): void {
        this.surfaces = { ...this.surfaces, ...surfaces };
        for (const listener of this.listeners) {
            listener();
        }
    }
}
