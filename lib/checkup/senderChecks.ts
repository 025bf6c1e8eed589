import type { FindingCode } from '../replies/checkup';
import { fields } from '../integrations/fields';
import type { Integration } from '../integrations/Integration';
import type { Check } from './CheckSubject';
import { updateLine } from './fixes';

/** Whether the user an integration posts as can do so; an outgoing one only posts answers. */
export const posterChecks: readonly Check[] = [
    ({ integration, postsAs: poster }) => (poster ? [] : [another('post-as-user-missing', integration)]),
    ({ integration, postsAs: poster }) =>
        poster?.isActive === false ? [another('post-as-user-inactive', integration)] : [],
    ({ integration, postsAs: poster, impersonates }) =>
        poster && integration.kind === 'incoming' && !impersonates
            ? [another('post-as-user-lacks-impersonation', integration)]
            : [],
];

function another(code: FindingCode, integration: Integration) {
    const severity = integration.kind === 'incoming' ? ('broken' as const) : ('risky' as const);
    const word = integration.values.username ?? '';
    return { code, severity, word, mend: updateLine(integration, '--username', fields.username.default) };
}
