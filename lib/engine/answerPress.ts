import type { IRoom } from '@rocket.chat/apps-engine/definition/rooms';
import type { UIKitActionButtonInteractionContext } from '@rocket.chat/apps-engine/definition/uikit';
import { channelHere } from '../dispatch/channelHere';
import { actionButtons } from './actionButtons';
import { answerCommand } from './answerCommand';
import { buildContext } from './buildContext';
import type { FormAnswer } from './forms/FormAnswer';
import type { Runtime } from './Invocation';
import { isThere } from './isThere';
import { openingView } from './openingView';

type PressData = ReturnType<UIKitActionButtonInteractionContext['getInteractionData']>;

/** Whoever calls the server can press any button in any room, whether a client shows it there or not. */
export async function answerPress(
    { actionId, user: sender, room, threadId }: PressData,
    runtime: Runtime,
    isOpen: () => boolean,
): Promise<FormAnswer> {
    const pressed = actionButtons().find(({ descriptor }) => descriptor.actionId === actionId);
    // What a client sends need not be what the engine's types say.
    const known = room as IRoom | null | undefined;
    if (!pressed || !known) {
        return { kind: 'close' };
    }
    const opening = openingView(isOpen);
    const invocation = { ...runtime, sender, room: known, threadId: threadId ?? undefined, ...opening };
    if (!(await isThere(invocation))) {
        return { kind: 'close' };
    }
    const { room: place, username } = buildContext(invocation);
    await answerCommand(pressed.words(channelHere(place, username)), invocation, { instead: pressed.instead });
    return opening.answer();
}
