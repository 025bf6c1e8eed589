import type { IUIKitResponse, UIKitInteractionContext } from '@rocket.chat/apps-engine/definition/uikit';
import type { View } from './blocks/formView';
import { BAR } from './blocks/panelView';
import type { FormAnswer } from './forms/FormAnswer';

/** Closes what is open, and is the answer that says nothing to a click: phones take no other without a fault. */
export function closing(): IUIKitResponse {
    const answer = { success: true, type: 'modal.close' };
    return answer;
}

/** The engine's type names its values by an enumeration that exists at run time only where interactions are known. */
function isBar({ type }: View): boolean {
    return (type as string) === BAR;
}

/** What a client is answered, as the engine takes it. */
export function responding(
    context: Pick<UIKitInteractionContext, 'getInteractionResponder' | 'getInteractionData'>,
    answer: FormAnswer,
    viewId = '',
): IUIKitResponse {
    const responder = context.getInteractionResponder();
    switch (answer.kind) {
        case 'close':
            return closing();
        case 'update':
            return isBar(answer.view)
                ? responder.updateContextualBarViewResponse(answer.view)
                : responder.updateModalViewResponse(answer.view);
        case 'open':
            return isBar(answer.view)
                ? responder.openContextualBarViewResponse(answer.view)
                : responder.openModalViewResponse(answer.view);
        case 'errors':
            return responder.viewErrorResponse({ viewId, errors: answer.errors });
    }
}
