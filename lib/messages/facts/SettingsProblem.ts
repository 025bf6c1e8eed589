import type { Failure } from '../../Failure';

/** What is wrong with saved settings. */
export type SettingsProblem =
    | { readonly kind: 'unusable'; readonly failure: Failure }
    | { readonly kind: 'no-audit-room' | 'half-an-account' }
    | { readonly kind: 'account-fails'; readonly failure: Failure; readonly apiUrl: string };
