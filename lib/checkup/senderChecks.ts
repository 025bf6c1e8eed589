import type { Ailment } from '../replies/checkup';
import { fields } from '../integrations/fields';
import type { Integration } from '../integrations/Integration';
import type { Check } from './Subject';
import { updateLine } from './fixes';

/** Whether the user an integration posts as can do so; an outgoing one only posts answers. */
export const posterChecks: readonly Check[] = [
    ({ integration, poster }) => (poster ? [] : [another('poster-missing', integration)]),
    ({ integration, poster }) => (poster?.isActive === false ? [another('poster-inactive', integration)] : []),
    ({ integration, poster, impersonates }) =>
        poster && integration.kind === 'incoming' && !impersonates
            ? [another('poster-lacks-impersonation', integration)]
            : [],
];

function another(ailment: Ailment, integration: Integration) {
    const severity = integration.kind === 'incoming' ? ('broken' as const) : ('risky' as const);
    const word = integration.values.username ?? '';
    return { ailment, severity, word, mend: updateLine(integration, '--username', fields.username.default) };
}
