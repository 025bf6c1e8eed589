import { COMMAND } from '../command';
import type { Failure } from '../Failure';
import type { Messages } from '../messages/Messages';
import { say } from '../messages/say';
import { failureText } from './failures/failures';
import type { PermissionRule, ServiceAudience } from '../settings/Settings';
import { bold, code, codeBlock } from './parts/markdown';
import type { PrintCommand } from './parts/SuggestedCommand';
import { place, typed } from './parts/typed';

/** What is wrong with saved settings. */
export type SettingsProblem =
    | { readonly kind: 'unusable' | 'client-fails'; readonly failure: Failure }
    | { readonly kind: 'no-audit-room' | 'silent-audit-room' | 'half-an-account' }
    | { readonly kind: 'not-served'; readonly url: string }
    | { readonly kind: 'account-fails'; readonly failure: Failure; readonly apiUrl: string };

/** What the integration that one begins with is called. */
const FIRST_NAME = 'Hello';

/** What the settings say now, where they work. */
export interface SettingsInForce {
    readonly permissionRule: PermissionRule;
    /** Whom the service account serves; nobody where there is none. */
    readonly serviceFor: ServiceAudience;
    readonly hasAuditRoom: boolean;
}

/** What the administrator is told when settings begin to work. */
export function settingsWork(inForce: SettingsInForce, messages: Messages): string {
    return [say(messages.settings.work, { app: bold(messages.settings.app) }), ...choices(inForce, messages)].join(
        '\n',
    );
}

/** What the administrator who installs the app is told: what is ready, what there is to choose, and what to try first. */
export function installed({ isReady }: { readonly isReady: boolean }, messages: Messages, print: PrintCommand): string {
    const { settings } = messages;
    const preset = { permissionRule: 'both', serviceFor: 'nobody', hasAuditRoom: false } as const;
    const first = print({ subcommand: 'create', values: { type: 'incoming', name: FIRST_NAME } });
    return [
        say(settings.installed, { app: bold(settings.app), command: code(`/${COMMAND}`) }),
        isReady ? settings.ready : say(settings.notReady, { command: typed('connect') }),
        '',
        say(settings.choices, { place: place('settings', messages) }),
        ...choices(preset, messages),
        '',
        ...(first === undefined ? [] : [`${settings.first}\n${codeBlock([first])}`]),
        say(settings.check, { command: typed('doctor') }),
    ].join('\n');
}

function choices({ permissionRule, serviceFor, hasAuditRoom }: SettingsInForce, { settings }: Messages): string[] {
    return [
        settings.rule[permissionRule],
        settings.account[serviceFor === 'nobody' ? 'own' : serviceFor],
        settings.audit[hasAuditRoom ? 'told' : 'untold'],
    ].map((sentence) => `- ${sentence}`);
}

/** What the administrator is told about settings that do not work. */
export function settingsProblem(problem: SettingsProblem, messages: Messages): string {
    const { settings } = messages;
    const app = bold(settings.app);
    switch (problem.kind) {
        case 'unusable':
        case 'client-fails':
            return `${say(settings[problem.kind], { app })} ${sentence(problem.failure, messages)}`;
        case 'no-audit-room':
        case 'silent-audit-room':
        case 'half-an-account':
            return say(settings[problem.kind], { app });
        case 'not-served':
            return say(settings[problem.kind], { app, url: code(problem.url), permission: code('api') });
        case 'account-fails': {
            const start = say(settings[problem.kind], { app, url: code(problem.apiUrl) });
            return `${start} ${sentence(problem.failure, messages)}`;
        }
    }
}

function sentence(it: Failure, messages: Messages): string {
    // A call failed, and the settings were saved all the same.
    return it.kind === 'usage' ? '' : failureText(it, { isAdmin: true, untouched: messages.settings.saved }, messages);
}
