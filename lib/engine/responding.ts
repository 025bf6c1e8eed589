import type { IUIKitResponse, UIKitInteractionContext } from '@rocket.chat/apps-engine/definition/uikit';
import type { FormAnswer } from './forms/FormAnswer';

/** Closes what is open, and is the answer that says nothing to a click: phones take no other without a fault. */
export function closing(): IUIKitResponse {
    const answer = { success: true, type: 'modal.close' };
    return answer;
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
            return responder.updateModalViewResponse(answer.view);
        case 'open':
            return responder.openModalViewResponse(answer.view);
        case 'errors':
            return responder.viewErrorResponse({ viewId, errors: answer.errors });
    }
}
