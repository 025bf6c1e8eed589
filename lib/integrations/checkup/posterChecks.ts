import type { Ailment } from '../../messages/facts/CheckupFacts';
import { fields } from '../fields';
import type { Integration } from '../Integration';
import type { Check } from './Examined';
import { updateLine } from './mends';

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
