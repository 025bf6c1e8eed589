import { URL } from 'url';
import type { Outcome } from '../Failure';
import { fail, succeed } from '../Failure';
import type { Connection } from '../rest/RestClient';
import type { Settings } from './Settings';
import { settingIds } from './Settings';

/** An account that calls the API, and the workspace's public address for links. */
export interface Account {
    readonly connection: Connection;
    /** Without a slash at its end. */
    readonly siteUrl: string;
}

/** The service account that an administrator stored. Fails as `not-set-up` or `api-url-invalid`. */
export async function serviceAccount(settings: Settings): Promise<Outcome<Account>> {
    const [userId, token, apiUrl, site] = await Promise.all([
        settings.read(settingIds.userId),
        settings.read(settingIds.token),
        settings.read(settingIds.apiUrl),
        settings.siteUrl(),
    ]);
    if (userId === '' || token === '') {
        return fail({ kind: 'not-set-up' });
    }
    const siteUrl = withoutSlash(site);
    const baseUrl = apiUrl === '' ? siteUrl : withoutSlash(apiUrl);
    if (!isWebAddress(baseUrl)) {
        return fail({ kind: 'api-url-invalid', url: baseUrl });
    }
    return succeed({ siteUrl, connection: { baseUrl, headers: { 'X-User-Id': userId, 'X-Auth-Token': token } } });
}

function withoutSlash(url: string): string {
    return url.replace(/\/+$/, '');
}

/** An http or https address that carries no credentials of its own and nothing after the path. */
function isWebAddress(url: string): boolean {
    try {
        const { protocol, username, search, hash } = new URL(url);
        return /^https?:$/.test(protocol) && username === '' && search === '' && hash === '';
    } catch {
        return false;
    }
}
