import { serviceAccount } from '../../accounts/Accounts';
import type { Records } from '../../Records';
import type { Configuration } from '../../settings/Configuration';
import type { SettingsProblem } from '../../replies/settings';
import { settingsProblem, settingsWork } from '../../replies/settings';
import type { Services } from '../services';

const KEY = 'settings-state';

/** Settings that were tried, and what is wrong with them. */
export interface SettingsTrial {
    /** Digest of the settings. */
    readonly settings: string;
    /** When they were saved, and when the trial began. */
    readonly savedAt: number;
    readonly triedAt: number;
    readonly problem: SettingsProblem | undefined;
}

/** What there is to tell of a trial, and how to have it known that it was told. */
export interface SettingsNews {
    readonly text: string | undefined;
    readonly keep: () => Promise<void>;
}

/**
 * What to tell the administrator of settings that were saved: each time what is wrong, and once that they work, after they
 * did not, or when there is something for the first time that could have failed. Each instance has a save tried: the same is wrong
 * with them only once, unless they were saved again after that was found.
 */
export async function settingsNews(
    { settings, savedAt, triedAt, problem }: SettingsTrial,
    { records, configuration, environment: { messages } }: Services,
): Promise<SettingsNews> {
    const last = await readState(records);
    const loaded = await configuration();
    const isSetUp = loaded.ok && canFail(loaded.value);
    const isTold = last.settings === settings && last.problem === problem?.kind && savedAt < (last.triedAt ?? 0);
    const keep = () =>
        records.replace(KEY, {
            fails: problem !== undefined,
            problem: problem?.kind,
            isSetUp,
            settings,
            triedAt: isTold ? last.triedAt : triedAt,
        });
    if (problem !== undefined) {
        return { text: isTold ? undefined : settingsProblem(problem, messages), keep };
    }
    const isNews = last.fails === true || (isSetUp && last.isSetUp !== true);
    return { text: loaded.ok && isNews ? settingsWork(inForce(loaded.value), messages) : undefined, keep };
}

/** Digest of the settings that the administrator was last told about; undefined where none were ever tried. */
export async function toldSettings({ records }: Pick<Services, 'records'>): Promise<string | undefined> {
    return (await readState(records)).settings;
}

interface State {
    readonly fails?: boolean;
    readonly problem?: SettingsProblem['kind'] | null;
    readonly isSetUp?: boolean;
    readonly settings?: string;
    readonly triedAt?: number;
}

async function readState(records: Records): Promise<State> {
    const [stored] = await records.read(KEY);
    return stored ?? {};
}

function canFail(configuration: Configuration): boolean {
    return serviceAccount(configuration) !== undefined || configuration.auditRoom !== undefined;
}

function inForce(configuration: Configuration) {
    const { permissionRule, serviceFor, auditRoom } = configuration;
    const serves = serviceAccount(configuration) === undefined ? 'nobody' : serviceFor;
    return { permissionRule, serviceFor: serves, hasAuditRoom: auditRoom !== undefined } as const;
}
