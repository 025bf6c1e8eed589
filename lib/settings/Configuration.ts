import type { Outcome } from '../Outcome';
import { fail, succeed } from '../Outcome';
import { readStored } from './readStored';
import type { PermissionRule, ServiceAudience, Settings } from './Settings';
import { addressOf, isWebAddress, trimmed, withoutCredentials } from './webAddress';
import { permissionRules, serviceAudiences } from './Settings';

/** The app's settings and the workspace's address, checked; addresses have no slash at their end. */
export interface Configuration {
    readonly siteUrl: string;
    readonly apiUrl: string;
    readonly permissionRule: PermissionRule;
    readonly serviceFor: ServiceAudience;
    /** The stored service account; absent unless both its id and its token are there. */
    readonly service?: { readonly userId: string; readonly token: string };
    /** True when only one of the service account's two settings is filled in. */
    readonly halfService: boolean;
    /** Id of the room where changes are announced. */
    readonly auditRoom?: string;
}

/** Reads and checks all settings. Fails as `api-url-invalid`, or as `site-url-denied`. */
export async function loadConfiguration(settings: Settings): Promise<Outcome<Configuration>> {
    const [site, stored] = await Promise.all([settings.siteUrl(), readStored(settings)]);
    if (site === undefined) {
        return fail({ kind: 'site-url-denied' });
    }
    const siteUrl = addressOf(site);
    const ownApiUrl = addressOf(stored.apiUrl);
    const apiUrl = ownApiUrl === '' ? siteUrl : ownApiUrl;
    const wrong = [siteUrl, apiUrl].find((url) => !isWebAddress(url));
    if (wrong !== undefined) {
        return fail({ kind: 'api-url-invalid', url: withoutCredentials(wrong) });
    }
    const service = { userId: trimmed(stored.userId), token: trimmed(stored.token) };
    const auditRoom = roomIdOf(stored.auditRoom);
    return succeed({
        siteUrl,
        apiUrl,
        permissionRule: choiceOf(permissionRules, stored.permissionRule),
        serviceFor: audienceOf(stored.serviceFor),
        halfService: (service.userId === '') !== (service.token === ''),
        ...(service.userId === '' || service.token === '' ? {} : { service }),
        ...(auditRoom === '' ? {} : { auditRoom }),
    });
}

/** Defaults to `unconnected`: an administrator who enters a service account wants it used. */
function audienceOf(stored: unknown): ServiceAudience {
    return stored === undefined || stored === '' ? 'unconnected' : choiceOf(serviceAudiences, stored);
}

/** The stored choice, or the first one, which is the strictest. */
function choiceOf<Choice extends string>(choices: readonly [Choice, ...Choice[]], value: unknown): Choice {
    return choices.find((choice) => choice === value) ?? choices[0];
}

/** A room setting holds a list of rooms; one set over REST may be the plain id. */
function roomIdOf(value: unknown): string {
    const first: unknown = Array.isArray(value) ? value[0] : value;
    return typeof first === 'object' && first !== null ? trimmed((first as { _id?: unknown })._id) : trimmed(first);
}
