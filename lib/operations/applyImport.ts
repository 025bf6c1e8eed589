import type { Failure } from '../Failure';
import { mayHaveBeenApplied } from '../Failure';
import type { FieldName } from '../integrations/fields/fields';
import { auditedChanges } from '../integrations/fields/auditedChanges';
import { collectIntegrations } from '../integrations/search/collectIntegrations';
import { differences } from '../integrations/transfer/differences';
import type { ImportStep } from '../integrations/transfer/importSteps';
import { importSteps } from '../integrations/transfer/importSteps';
import type { ReadEntry } from '../integrations/transfer/readExport';
import type { Outcome } from '../Outcome';
import { map, succeed } from '../Outcome';
import type { ChangeFacts } from '../replies/Change';
import type { WorkspaceContext } from '../dispatch/Subcommand';
import { changeIntegration } from './changeIntegration';
import { createOnly } from './createIntegration';

/** The result for one exported integration. */
export interface ImportResult {
    readonly step: ImportStep;
    /** Absent where nothing was to be done, or the import had stopped. */
    readonly outcome?: Outcome<ImportDone>;
}

/** An integration that was created or changed. */
export interface ImportDone {
    readonly id: string;
    /** Absent where nothing of it is another than before. */
    readonly change?: ChangeFacts;
    /** What was asked for and did not come about: the workspace left it, or somebody else wrote it at the same moment. */
    readonly refused: readonly FieldName[];
}

/** The steps that make everything exist as it was exported. Fails as the API does. */
export async function planOfImport(
    entries: readonly ReadEntry[],
    { workspace }: WorkspaceContext,
): Promise<Outcome<readonly ImportStep[]>> {
    const collected = await collectIntegrations(workspace.integrations, {});
    return map(collected, ({ integrations, truncated }) =>
        importSteps(entries, { integrations, isWhole: truncated === undefined }),
    );
}

/** Applies the steps in order. A failure of one integration does not stop the others; a failure of the workspace does. */
export async function applyImport(
    steps: readonly ImportStep[],
    context: WorkspaceContext,
): Promise<readonly ImportResult[]> {
    const results: ImportResult[] = [];
    let isStopped = false;
    for (const step of steps) {
        const outcome: Outcome<ImportDone> | undefined = isStopped ? undefined : await take(step, context);
        isStopped = isStopped || (outcome?.ok === false && stops(outcome.failure));
        results.push({ step, ...(outcome ? { outcome } : {}) });
    }
    return results;
}

async function take(step: ImportStep, context: WorkspaceContext): Promise<Outcome<ImportDone> | undefined> {
    switch (step.kind) {
        case 'create': {
            const created = await createOnly(step.values, context);
            return map(created, ({ integration, change }) => {
                const refused = differences(step.exported, integration).map(({ field }) => field);
                return { id: integration.id, change, refused };
            });
        }
        case 'update':
            return update(step, context);
        case 'unchanged':
        case 'doubt':
        case 'wrong':
            return undefined;
    }
}

async function update(
    { existing: found, patch }: Extract<ImportStep, { kind: 'update' }>,
    context: WorkspaceContext,
): Promise<Outcome<ImportDone>> {
    const changed = await changeIntegration({ found, patch, subcommand: 'import' }, context);
    if (!changed.ok) {
        return changed;
    }
    const { after, changes, refused } = changed.value;
    const { id, kind, values } = after;
    const change = { verb: 'updated', kind, name: values.name, id, changes: auditedChanges(changes) } as const;
    return succeed({ id, refused, ...(changes.length > 0 ? { change } : {}) });
}

/** Whether a failure ends the import: it is not about this one integration, or it may have been applied all the same. */
function stops(failure: Failure): boolean {
    const general: readonly Failure['kind'][] = [
        'rate-limited',
        'unreachable',
        'unavailable',
        'credentials-refused',
        'account-forbidden',
        'redirected',
        'not-the-api',
        'invalid-response',
        'sender-unknown',
    ];
    return mayHaveBeenApplied(failure) || general.includes(failure.kind);
}
