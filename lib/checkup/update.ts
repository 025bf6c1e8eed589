import type { SuggestedCommand, SuggestedValues } from '../replies/parts/SuggestedCommand';
import type { CheckSubject } from './CheckSubject';

/** The command that changes fields of the integration. */
export function update(
    { integration }: CheckSubject,
    changes: Omit<SuggestedValues['update'], 'integration'>,
): SuggestedCommand {
    return { subcommand: 'update', values: { integration: integration.id, ...changes } };
}
