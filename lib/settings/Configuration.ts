import type { Outcome } from '../Outcome';
import { fail, succeed } from '../Outcome';
import type { PermissionRule, ServiceAudience, Settings } from './Settings';
import { addressOf, isWebAddress, textOf, withoutCredentials } from './webAddress';
import { permissionRules, serviceAudiences, settingIds } from './Settings';

/** The app's settings and the workspace's address, checked; addresses have no slash at their end. */
export interface Configuration {
    readonly siteUrl: string;
    readonly apiUrl: string;
    readonly permissionRule: PermissionRule;
    readonly serviceFor: ServiceAudience;
    /** The stored service account; absent unless both its id and its token are there. */
    readonly service?: { readonly userId: string; readonly token: string };
    /** Only one of the service account's two settings is filled in. */
    readonly halfService: boolean;
    /** Id of the room that changes are told in. */
    readonly auditRoom?: string;
}

/** Reads and checks all settings. Fails as `api-url-invalid`. */
export async function loadConfiguration(settings: Settings): Promise<Outcome<Configuration>> {
    const { permissionRule, serviceFor, userId, token, apiUrl, auditRoom } = settingIds;
    const [site, rule, audience, user, secret, api, room] = await Promise.all([
        settings.siteUrl(),
        ...[permissionRule, serviceFor, userId, token, apiUrl, auditRoom].map((id) => settings.read(id)),
    ]);
    const siteUrl = addressOf(site);
    const ownApiUrl = addressOf(api);
    const wrong = [siteUrl, ownApiUrl === '' ? siteUrl : ownApiUrl].find((url) => !isWebAddress(url));
    if (wrong !== undefined) {
        return fail({ kind: 'api-url-invalid', url: withoutCredentials(wrong) });
    }
    const service = { userId: textOf(user), token: textOf(secret) };
    const auditRoomId = roomIdOf(room);
    return succeed({
        siteUrl,
        apiUrl: ownApiUrl === '' ? siteUrl : ownApiUrl,
        permissionRule: choiceOf(permissionRules, rule),
        // Never stored means: the administrator who fills in an account wants it used.
        serviceFor: audience === undefined || audience === '' ? 'unconnected' : choiceOf(serviceAudiences, audience),
        halfService: (service.userId === '') !== (service.token === ''),
        ...(service.userId === '' || service.token === '' ? {} : { service }),
        ...(auditRoomId === '' ? {} : { auditRoom: auditRoomId }),
    });
}

/** The stored choice, or the first one, which is the strictest. */
function choiceOf<Choice extends string>(choices: readonly [Choice, ...Choice[]], value: unknown): Choice {
    return choices.find((choice) => choice === value) ?? choices[0];
}

/** A room setting holds a list of rooms; one set over REST may be the plain id. */
function roomIdOf(value: unknown): string {
    const first: unknown = Array.isArray(value) ? value[0] : value;
    return typeof first === 'object' && first !== null ? textOf((first as { _id?: unknown })._id) : textOf(first);
}
