import type { IUser } from '@rocket.chat/apps-engine/definition/users';
import { addressOf, isWebAddress } from '../../lib/accounts/webAddress';
import type { Services } from '../services';

const KEY = 'administrator';

/**
 * Remembers who installed or updated the app, and registers the OAuth client; what fails is tried again when needed.
 * The engine has not yet read the app's own settings at this point: only the server's can be asked for.
 */
export async function welcomeAdministrator(
    user: IUser | undefined,
    siteUrl: unknown,
    { records, oauthClient }: Services,
): Promise<void> {
    if (user) {
        await records.replace(KEY, { id: user.id });
    }
    const address = addressOf(siteUrl);
    if (isWebAddress(address)) {
        await oauthClient(address);
    }
}

/** Id of the person to tell about the app's settings; undefined when nobody is known. */
export async function administratorId({ records }: Services): Promise<string | undefined> {
    const [stored] = await records.read(KEY);
    const { id } = (stored ?? {}) as { id?: unknown };
    return typeof id === 'string' ? id : undefined;
}
