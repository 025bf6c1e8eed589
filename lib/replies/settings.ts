import type { Failure } from '../Failure';
import type { Messages } from '../messages/Messages';
import { say } from '../messages/say';
import { failure } from './failures';
import { bold, code } from './markdown';

/** What is wrong with saved settings. */
export type SettingsProblem =
    | { readonly kind: 'unusable'; readonly failure: Failure }
    | { readonly kind: 'no-audit-room' | 'silent-audit-room' | 'half-an-account' }
    | { readonly kind: 'account-fails'; readonly failure: Failure; readonly apiUrl: string };

/** The app's name, as administrators see it. */
const APP = 'Integrations';

/** What the administrator is told about settings that do not work. */
export function settingsProblem(problem: SettingsProblem, messages: Messages): string {
    const { settings } = messages;
    const app = bold(APP);
    switch (problem.kind) {
        case 'unusable':
            return `${say(settings.unusable, { app })} ${sentence(problem.failure, messages)}`;
        case 'no-audit-room':
        case 'silent-audit-room':
        case 'half-an-account':
            return say(settings[problem.kind], { app });
        case 'account-fails': {
            const start = say(settings[problem.kind], { app, url: code(problem.apiUrl) });
            return `${start} ${sentence(problem.failure, messages)}`;
        }
    }
}

function sentence(it: Failure, messages: Messages): string {
    return it.kind === 'usage' ? '' : failure(it, { isAdmin: true }, messages);
}
