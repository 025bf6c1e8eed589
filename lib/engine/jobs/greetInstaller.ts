import type { ILogger } from '@rocket.chat/apps-engine/definition/accessors';
import type { IUser } from '@rocket.chat/apps-engine/definition/users';
import { redact } from '../../redact';
import { installed } from '../../replies/settings';
import { sendDirectMessage } from '../accessors/directRoom';
import type { Accessors, Services } from '../services';

/** Tells whoever installed the app what is ready and what to try; that this fails keeps nobody from using it. */
export async function greetInstaller(
    { user, isReady }: { readonly user: IUser | undefined; readonly isReady: boolean },
    { environment, print }: Services,
    { accessors, logger }: { readonly accessors: Accessors; readonly logger: ILogger },
): Promise<void> {
    try {
        await (user && sendDirectMessage(accessors, user.id, installed({ isReady }, environment.messages, print)));
    } catch (error) {
        logger.error({ greeting: redact(error) });
    }
}
