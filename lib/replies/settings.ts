import type { Failure } from '../Failure';
import { code } from './markdown';
import { failure } from './failures';

/** What is wrong with saved settings. */
export type SettingsProblem =
    | { readonly kind: 'unusable'; readonly failure: Failure }
    | { readonly kind: 'no-audit-room' | 'half-an-account' }
    | { readonly kind: 'account-fails'; readonly failure: Failure; readonly apiUrl: string };

/** What the administrator is told about settings that do not work. */
export function settingsProblem(problem: SettingsProblem): string {
    switch (problem.kind) {
        case 'unusable':
            return `The settings of *Integrations* cannot be used. ${sentence(problem.failure)}`;
        case 'no-audit-room':
            return 'The audit room in the settings of *Integrations* does not exist any more, so changes are told nowhere. Choose another.';
        case 'half-an-account':
            return 'The settings of *Integrations* hold only half of a service account: it needs both the user id and the personal access token.';
        case 'account-fails':
            return `The service account in the settings of *Integrations* does not work at ${code(problem.apiUrl)}. ${sentence(problem.failure)}`;
    }
}

function sentence(it: Failure): string {
    return it.kind === 'usage' ? '' : failure(it, { isAdmin: true });
}
