import { optionName } from '../../grammar/OptionNames';
import type { Problem } from '../../Problem';
import { checkFields, whyNotApplicable } from '../fields/checkFields';
import { differences } from './differences';
import type { Exported } from './exportFormat';
import { toExported, valuesToCreate, valuesOf } from './exportFormat';
import type { FieldChange } from '../fields/fieldChanges';
import type { FieldName, FieldValues } from '../fields/fields';
import { fieldNames, fieldOf, fields } from '../fields/fields';
import type { Integration } from '../Integration';
import { impliedBy } from '../fields/impliedBy';
import type { Patch } from '../fields/mergeFields';
import { readScript } from '../../templates/readScript';
import { findTemplate } from '../../templates/templates';
import { writeScript } from '../../templates/writeScript';
import { pickFields } from '../fields/pickFields';
import type { Match } from './planImport';
import { planImport } from './planImport';
import { problemsOf } from './problemsOf';
import { readAsTyped } from './readAsTyped';
import type { ReadEntry } from './readExport';
import { templateProblems } from './templateProblems';

/** The step for one exported integration. */
export type ImportStep =
    | { readonly kind: 'create'; readonly exported: Exported; readonly values: FieldValues }
    | (Match & { readonly kind: 'update'; readonly changes: readonly FieldChange[]; readonly patch: Patch })
    | (Match & { readonly kind: 'unchanged' })
    /** It may already exist: others of its kind have its name, not all integrations could be read, or its id stands twice in the export. */
    | { readonly kind: 'doubt'; readonly exported: Exported; readonly reason: 'namesakes' | 'unseen' | 'repeated' }
    /** It cannot be read, or is invalid as problemsOf has it. */
    | WrongStep;

interface WrongStep {
    readonly kind: 'wrong';
    /** What the entry calls it, if anything. */
    readonly name?: string;
    readonly problems: readonly Problem[];
}

/** The existing integrations, as far as they were read. */
export interface Existing {
    readonly integrations: readonly Integration[];
    readonly isWhole: boolean;
}

/** A step for each entry, in order; uncertain and wrong ones are left alone. */
export function importSteps(entries: readonly ReadEntry[], existing: Existing): readonly ImportStep[] {
    const first = firstOfEach(entries.flatMap((it) => (it.kind === 'exported' ? [it.exported] : [])));
    const steps = new Map(stepsOf(first, existing).map((step, index) => [first[index], step]));
    const unreadable = new Set(entries.flatMap((it) => (it.kind === 'unreadable' ? [it.name] : [])));
    return entries.map((entry) => {
        if (entry.kind === 'unreadable') {
            const { name, problems } = entry;
            return { kind: 'wrong', name, problems };
        }
        const { exported } = entry;
        return withoutGuess(steps.get(exported) ?? { kind: 'doubt', exported, reason: 'repeated' }, unreadable);
    });
}

/** The first of each type and id, as two exports that were joined may have it twice. */
function firstOfEach(written: readonly Exported[]): readonly Exported[] {
    const seen = new Set<string>();
    return written.filter(({ id, type }) => {
        const key = `${type} ${id ?? ''}`;
        const isFirst = id === undefined || !seen.has(key);
        seen.add(key);
        return isFirst;
    });
}

/** Of several entries of one name, the only one that can be read is not taken for the only one. */
function withoutGuess(step: ImportStep, unreadable: ReadonlySet<string | undefined>): ImportStep {
    if (step.kind !== 'update') {
        return step;
    }
    const { exported, existing } = step;
    return exported.id !== existing.id && unreadable.has(exported.name)
        ? { kind: 'doubt', exported, reason: 'namesakes' }
        : step;
}

function stepsOf(written: readonly Exported[], { integrations, isWhole }: Existing): readonly ImportStep[] {
    const exported = asTyped(written, integrations);
    const plan = planImport(exported, integrations);
    const updates = new Map(plan.update.map((it) => [it.exported, it]));
    const unchanged = new Map(plan.unchanged.map((it) => [it.exported, it]));
    const taken = new Set([...plan.update, ...plan.unchanged].map(({ existing }) => existing));
    const left = integrations.filter((it) => !taken.has(it));
    return exported.map((it) => {
        const [update, same] = [updates.get(it), unchanged.get(it)];
        if (same) {
            // What no script can be made of looks like none at all.
            return wrongStep(it, templateProblems(it)) ?? { kind: 'unchanged', ...same };
        }
        return update ? stepOfUpdate(update) : stepOfNew(it, left, isWhole);
    });
}

/** Files are edited by hand: what exists as it is written stays so, anything else is read as typed words are. */
function asTyped(written: readonly Exported[], integrations: readonly Integration[]): readonly Exported[] {
    const { unchanged, update } = planImport(written, integrations);
    const known = new Map([...unchanged, ...update].map(({ exported, existing }) => [exported, existing]));
    return written.map((it) => {
        const existing = known.get(it);
        return readAsTyped(it, existing && toExported(existing));
    });
}

function stepOfNew(exported: Exported, left: readonly Integration[], isWhole: boolean): ImportStep {
    const { id, type, name } = exported;
    if (left.some(({ kind, values }) => kind === type && values.name === name)) {
        return { kind: 'doubt', exported, reason: 'namesakes' };
    }
    if (!isWhole) {
        return { kind: 'doubt', exported, reason: 'unseen' };
    }
    const values = valuesToCreate(exported);
    // What has an id was stored before, and nobody has typed it.
    const isRestored = id !== undefined;
    const found = [...templateProblems(exported), ...problemsOf(values, fieldNames(), { isRestored })];
    const problems = found.length > 0 ? found : [...checkFields(values), ...channelMissing(values)];
    return wrongStep(exported, problems) ?? { kind: 'create', exported, values };
}

function wrongStep({ name }: Exported, problems: readonly Problem[]): WrongStep | undefined {
    return problems.length > 0 ? { kind: 'wrong', name, problems } : undefined;
}

function stepOfUpdate({ exported, existing }: Match): ImportStep {
    const after = { ...valuesOf(exported), ...keepingSecret(exported, existing) };
    const changes = differences(exported, existing);
    const names = changes.map(({ field }) => field);
    const wrong = wrongStep(exported, [...templateProblems(exported), ...problemsOf(after, names)]);
    if (wrong) {
        return wrong;
    }
    return names.length === 0
        ? { kind: 'unchanged', exported, existing }
        : {
              kind: 'update',
              exported,
              existing,
              changes,
              patch: patchOf(after, [...names, ...revived(existing, after)]),
          };
}

/** Fields that are stored unused and that the new event would use as they are, which nobody was shown. */
function revived({ values }: Integration, after: FieldValues): readonly FieldName[] {
    return fieldNames().filter(
        (name) =>
            values[name] !== undefined &&
            whyNotApplicable(name, values) !== undefined &&
            whyNotApplicable(name, after) === undefined,
    );
}

/** Implied flags are always given, so that no other field turns them on. */
function patchOf(after: FieldValues, names: readonly FieldName[]): Patch {
    const said = fieldNames().filter((name) => names.includes(name) || impliedBy(name).length > 0);
    return {
        given: pickFields(
            after,
            said.filter((name) => after[name] !== undefined),
        ),
        // The server keeps what the event does not use, as if somebody else had set it again.
        cleared: names.filter(
            (name) =>
                after[name] === undefined &&
                fieldOf(name).emptiable === true &&
                whyNotApplicable(name, after) === undefined,
        ),
    };
}

/** A typed `create` defaults to the current room; an import needs a channel. */
function channelMissing(values: FieldValues): readonly Problem[] {
    const isUsed = whyNotApplicable('channel', values) === undefined;
    const { placeholder } = fields.channel;
    return isUsed && (values.channel ?? []).length === 0
        ? [{ kind: 'missing', option: optionName('channel'), placeholder }]
        : [];
}

/** Keeps the secret of a template, which is not exported. */
function keepingSecret({ template }: Exported, { values }: Integration): Pick<FieldValues, 'script'> {
    const known = findTemplate(template?.name ?? '');
    const made = readScript(values.script ?? '');
    return known && made?.name === known.name
        ? { script: writeScript(known, { options: template?.options, secret: made.settings.secret }) }
        : {};
}
