import type { Messages } from '../../messages/Messages';
import type { Offer } from './Offer';
import type { Kind } from '../../integrations/kinds';

/** An integration as replies tell of it. */
interface One {
    readonly id: string;
    readonly name: string;
    readonly kind: Kind;
    readonly enabled?: boolean;
}

/** Everything that may be pressed about one integration; it is meant by its id, as a name may mean another one by then. */
export function forOne({ id: integration, name: about, kind, enabled = true }: One, { buttons }: Messages) {
    const values = { integration };
    const sent = { integration, send: true };
    const enable: Offer = { label: buttons.enable, about, command: { subcommand: 'enable', values } };
    const disable: Offer = { label: buttons.disable, about, command: { subcommand: 'disable', values } };
    const remove: Offer = { label: buttons.remove, about, command: { subcommand: 'remove', values } };
    return {
        enable,
        /** The other of what it is. */
        toggle: enabled ? disable : enable,
        remove,
        /** The same right after a create. */
        undo: { ...remove, label: buttons.undo },
        /** For whoever has read what will be gone. */
        removeNow: {
            label: buttons.removeNow,
            about,
            command: { subcommand: 'remove', values: { integration, yes: true } },
            danger: true,
            once: true,
        },
        show: { label: buttons.show, about, command: { subcommand: 'show', values } },
        edit: { label: buttons.edit, about, command: { subcommand: 'update', values }, instead: 'open' },
        copy: { label: buttons.copy, about, command: { subcommand: 'clone', values }, instead: 'open' },
        check: { label: buttons.check, about, command: { subcommand: 'doctor', values } },
        history: { label: buttons.history, about, command: { subcommand: 'history', values } },
        /** One that has a script is not sent anything before it is seen what. */
        test: {
            label: buttons.test,
            about,
            command: { subcommand: 'test', values: kind === 'outgoing' ? sent : values },
        },
        send: { label: buttons.send, about, command: { subcommand: 'test', values: sent } },
        /** The newest call by then, which is why it is asked about. */
        again: { label: buttons.replay, about, command: { subcommand: 'replay', values }, instead: 'ask' },
    } as const satisfies Readonly<Record<string, Offer>>;
}
