import { mayHaveBeenApplied } from '../lib/Failure';
import type { Subcommand, WorkspaceContext } from '../lib/dispatch/Subcommand';
import { optionName } from '../lib/grammar/OptionNames';
import { missing, notApplicable } from '../lib/grammar/parameterProblems';
import type { ImportStep } from '../lib/integrations/transfer/importSteps';
import { stepLosesSecret } from '../lib/integrations/transfer/stepLosesSecret';
import { isExport, readExport, withoutFence } from '../lib/integrations/transfer/readExport';
import { limits } from '../lib/limits';
import type { ImportResult } from '../lib/operations/applyImport';
import { applyImport, planOfImport } from '../lib/operations/applyImport';
import type { Outcome } from '../lib/Outcome';
import { andThen, fail, succeed } from '../lib/Outcome';
import type { ImportEntry } from '../lib/replies/importing';
import type { ImportSource } from '../lib/replies/parts/SuggestedCommand';
import type { Reply } from '../lib/replies/Reply';
import { yesParameter } from './parameters';

const parameters = {
    json: {
        kind: 'text',
        maxLength: limits.imported,
        multiline: true,
        format: { name: 'export', matches: isExport, normalise: withoutFence },
        positional: true,
        placeholder: 'json',
        label: 'exported',
    },
    file: {
        kind: 'flag',
        placeholder: 'true|false',
        label: 'file',
        otherNames: ['from-file', 'upload', 'uploaded'],
    },
    fileId: { kind: 'text', maxLength: 60, placeholder: 'id', label: 'fileId', otherNames: ['upload-id'] },
    yes: yesParameter,
} as const;

/** `/integration import`: plans what makes everything exist as it was exported, and applies the plan when confirmed. */
export const importSubcommand: Subcommand<typeof parameters, 'workspace'> = {
    name: 'import',
    group: 'change',
    unlike: ['export'],
    otherNames: ['load', 'restore'],
    exact: true,
    parameters,
    examples: [`'{"integrations": [{"type": "incoming", "name": "CI builds", "channel": ["#general"]}]}'`, '--file'],
    // The plan is shown first, and applied on confirmation.
    form: {
        rules: {
            applies: (name) => name === 'json',
            isNeeded: (name) => name === 'json',
            preset: () => undefined,
        },
    },
    check: ({ json, file = false, fileId }) => {
        if (json === undefined) {
            return file || fileId !== undefined ? [] : [missing('json', parameters.json)];
        }
        const read = readExport(json, optionName('json'));
        const dueTo = { parameter: optionName('json') };
        return [
            ...(file ? [notApplicable('file', dueTo)] : []),
            ...(fileId === undefined ? [] : [notApplicable('fileId', dueTo)]),
            ...(read.ok ? [] : read.problems),
        ];
    },
    needs: 'workspace',
    run: ({ json, fileId, yes = false }, context) =>
        andThen(json === undefined ? fileText(fileId, context) : typedText(json), ({ text, source }) => {
            const read = readExport(text, optionName('json'));
            if (!read.ok) {
                return fail({ kind: 'usage', problems: read.problems, subcommand: 'import' });
            }
            const planned = () =>
                andThen(planOfImport(read.entries, context), (steps) => answer(steps, { source, yes }, context));
            // Of two at once, each would create what the other creates.
            return yes ? context.inTurn('import', planned) : planned();
        }),
};

/** An export, and what to name it by when the same import is to be offered. */
interface ExportText {
    readonly text: string;
    readonly source: ImportSource;
}

function typedText(json: string): Outcome<ExportText> {
    return succeed({ text: json, source: { json } });
}

/** Reads the export from a file; its problems are reported as problems of the option. */
async function fileText(id: string | undefined, { readFile }: WorkspaceContext): Promise<Outcome<ExportText>> {
    return andThen(readFile(id), ({ id: fileId, text }) => {
        const option = optionName(id === undefined ? 'file' : 'fileId');
        const problem = { kind: 'invalid', option, word: text, reason: { kind: 'format', format: 'export' } } as const;
        return isExport(text)
            ? succeed({ text, source: { fileId } })
            : fail({ kind: 'usage', problems: [problem], subcommand: 'import' });
    });
}

async function answer(
    steps: readonly ImportStep[],
    { source, yes }: { readonly source: ImportSource; readonly yes: boolean },
    context: WorkspaceContext,
): Promise<Outcome<Reply>> {
    if (!yes) {
        return succeed({ kind: 'importPlan', facts: { source, entries: steps.map(entryOfStep) } });
    }
    const results = await applyImport(steps, context);
    const refused = refusalOf(results);
    if (refused) {
        return refused;
    }
    const changes = results.flatMap(({ outcome }) =>
        outcome?.ok === true && outcome.value.change ? [outcome.value.change] : [],
    );
    return succeed({
        kind: 'imported',
        facts: { source, entries: results.map(entryOfResult) },
        ...(results.some(mayHaveChanged) ? { changes } : {}),
    });
}

/** Whether the workspace may be another than before: what was certainly refused, all of it, may be pressed once more. */
function mayHaveChanged({ outcome }: ImportResult): boolean {
    return outcome !== undefined && (outcome.ok || mayHaveBeenApplied(outcome.failure));
}

/** A sender who may do none of it gets the failure that any other command would give. */
function refusalOf(results: readonly ImportResult[]): Extract<Outcome<never>, { ok: false }> | undefined {
    const outcomes = results.map(({ outcome }) => outcome).filter((it) => it !== undefined);
    const [first] = outcomes;
    const areAllRefused = outcomes.every((it) => !it.ok && it.failure.kind === 'forbidden');
    return areAllRefused && first?.ok === false ? first : undefined;
}

function entryOfStep(step: ImportStep, index: number): ImportEntry {
    if (step.kind === 'wrong') {
        const { name = '', problems } = step;
        return { kind: 'wrong', name, number: index + 1, problems };
    }
    const { name } = step.exported;
    switch (step.kind) {
        case 'create':
            return { kind: 'create', name, losesSecret: stepLosesSecret(step) };
        case 'unchanged':
            return { kind: 'unchanged', name };
        case 'update':
            return { kind: 'update', name, changes: step.changes, losesSecret: stepLosesSecret(step) };
        case 'doubt':
            return { kind: step.reason, name };
    }
}

function entryOfResult({ step, outcome }: ImportResult, index: number): ImportEntry {
    if (step.kind !== 'create' && step.kind !== 'update') {
        return entryOfStep(step, index);
    }
    const { name } = step.exported;
    if (outcome === undefined) {
        return { kind: 'left', name };
    }
    if (!outcome.ok) {
        return { kind: 'failed', name, failure: outcome.failure };
    }
    const { id, change, refused } = outcome.value;
    const common = { name, losesSecret: stepLosesSecret(step) };
    if (step.kind === 'create') {
        return { kind: 'created', ...common, id, otherwise: refused };
    }
    return refused.length > 0
        ? { kind: 'refused', ...common, fields: refused, isChanged: change !== undefined }
        : { kind: 'updated', ...common, id };
}
