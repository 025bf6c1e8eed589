import type { IUser } from '@rocket.chat/apps-engine/definition/users';
import type { Settings } from '../../settings/Settings';
import { addressOf, isWebAddress } from '../../settings/webAddress';
import type { Services } from '../services';

const KEY = 'administrator';

/**
 * Remembers who installed or updated the app, registers the OAuth client, and sees to the keys of buttons; what fails is tried again when needed.
 * Answers whether people can connect.
 * The engine has not yet read the app's own settings at this point: only the server's can be asked for.
 */
export async function rememberInstaller(
    user: IUser | undefined,
    settings: Pick<Settings, 'siteUrl'>,
    { records, oauthClient, signingKeys }: Services,
): Promise<boolean> {
    const remember = async () => user && records.replace(KEY, { id: user.id });
    const register = async () => {
        const address = addressOf(await settings.siteUrl());
        return isWebAddress(address) && (await oauthClient(address)).ok;
    };
    const [, isReady] = await Promise.all([remember(), register(), signingKeys.renew()]);
    return isReady;
}

/** Id of the person to tell about the app's settings; undefined when nobody is known. */
export async function administratorId({ records }: Services): Promise<string | undefined> {
    const [stored] = await records.read(KEY);
    const { id } = (stored ?? {}) as { id?: unknown };
    return typeof id === 'string' ? id : undefined;
}
