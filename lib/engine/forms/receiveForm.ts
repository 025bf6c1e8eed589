import { once } from '../../once';
import type { Asked } from '../Asked';
import { askedOf } from '../Asked';
import { buildContext } from '../buildContext';
import type { Invocation, Runtime } from '../Invocation';
import type { ViewUse } from '../invocationOfView';
import { invocationIn } from '../invocationOfView';
import type { FormAnswer } from './FormAnswer';
import { formOfTicket } from './LoadedForm';
import type { SentForm } from './readSent';
import type { ReceivedForm } from './submitForm';
import { readSent } from './readSent';
import { submitForm } from './submitForm';

/**
 * Does what a form says that somebody sent; undefined where they may not be in its room any more. Each question to the engine
 * takes a trip of its own: what is certainly asked about a form that can be done is asked while the room is looked up, and what
 * acts waits for all of it.
 */
export async function receiveForm(
    sent: SentForm,
    use: ViewUse,
    runtime: Runtime,
    isOpen: () => boolean,
): Promise<FormAnswer | undefined> {
    const { ticket } = sent;
    const { actions, environment } = runtime.services;
    const known = formOfTicket(ticket, environment.subcommands);
    const said = known && readSent(known, sent);
    const asked = askedOf(use.user.id, runtime);
    const received = { ...sent, said, take: once(() => actions.take(ticket)) };
    const isBegun = begin(received, asked);
    const invocation = await roomOrBack(received, isBegun, use, runtime);
    return invocation && submitForm(received, invocation, buildContext(invocation, asked), isOpen);
}

/** Begins to use a form up that can be done, and to ask what it needs; answers whether it did. What fails here fails again where it is waited for. */
function begin({ said, take }: ReceivedForm, { sender, account }: Asked): boolean {
    if (said?.parsed.ok !== true) {
        return false;
    }
    const { needs } = said.loaded.subcommand;
    const asks = [take, ...(needs === 'nothing' ? [] : [account]), ...(needs === 'author' ? [sender] : [])];
    for (const ask of asks) {
        ask().catch(() => undefined);
    }
    return true;
}

/** The room that a form was opened in; a form that is not done there can be sent again. */
async function roomOrBack(
    { ticket, take }: ReceivedForm,
    isBegun: boolean,
    use: ViewUse,
    runtime: Runtime,
): Promise<Invocation | undefined> {
    let found: Invocation | undefined;
    try {
        found = await invocationIn(ticket.form.roomId, ticket, use, runtime);
        return found;
    } finally {
        const giveBack = !found && isBegun ? await take() : undefined;
        await giveBack?.();
    }
}
