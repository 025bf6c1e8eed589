import { serviceAccount } from '../../accounts/Accounts';
import type { Configuration } from '../../settings/Configuration';
import type { SettingsProblem } from '../../replies/settings';
import { settingsProblem, settingsWork } from '../../replies/settings';
import type { Services } from '../services';

const KEY = 'settings-state';

/**
 * What to tell the administrator of settings that were saved: each time what is wrong, and once that they work, after they
 * did not, or when there is something for the first time that could have failed.
 */
export async function settingsNews(
    problem: SettingsProblem | undefined,
    { records, configuration, environment: { messages } }: Services,
): Promise<string | undefined> {
    const [stored] = await records.read(KEY);
    const { fails: failed, isSetUp: wasSetUp } = (stored ?? {}) as { fails?: unknown; isSetUp?: unknown };
    const loaded = await configuration();
    const isSetUp = loaded.ok && canFail(loaded.value);
    await records.replace(KEY, { fails: problem !== undefined, isSetUp });
    if (problem !== undefined) {
        return settingsProblem(problem, messages);
    }
    const isNews = failed === true || (isSetUp && wasSetUp !== true);
    return loaded.ok && isNews ? settingsWork(inForce(loaded.value), messages) : undefined;
}

function canFail(configuration: Configuration): boolean {
    return serviceAccount(configuration) !== undefined || configuration.auditRoom !== undefined;
}

function inForce(configuration: Configuration) {
    const { permissionRule, serviceFor, auditRoom } = configuration;
    const serves = serviceAccount(configuration) === undefined ? 'nobody' : serviceFor;
    return { permissionRule, serviceFor: serves, hasAuditRoom: auditRoom !== undefined } as const;
}
