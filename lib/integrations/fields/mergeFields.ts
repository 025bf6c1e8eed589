import { optionName } from '../../grammar/OptionNames';
import { notApplicable } from '../../grammar/parameterProblems';
import type { Problem } from '../../Problem';
import { checkFields, whyNotApplicable } from './checkFields';
import type { FieldName, FieldValues } from './fields';
import { fieldNames, fieldOf, fields } from './fields';
import { impliedBy } from './impliedBy';
import { pickFields } from './pickFields';

/** A change: new values, and fields to clear. */
export interface Patch {
    readonly given: Partial<FieldValues>;
    readonly cleared: readonly FieldName[];
}

/** The result of applying a patch. */
export interface Merged {
    readonly values: FieldValues;
    /** Stored fields that the event does not use, and that are therefore left out of the values. */
    readonly dropped: readonly FieldName[];
    /** Fields that were stored unused, and that the new event uses again. */
    readonly revived: readonly FieldName[];
    /** Why it cannot be applied; each names the option to correct. */
    readonly problems: readonly Problem[];
}

/** Applies a patch to an integration's values, and checks the rules between fields for the result. */
export function mergeFields(stored: FieldValues, patch: Patch): Merged {
    const { given, cleared } = patch;
    const type = stored.type;
    const event = given.event ?? stored.event;
    const kept = fieldNames().filter(
        (name) => stored[name] !== undefined && !cleared.includes(name) && given[name] === undefined,
    );
    const unused = kept.filter((name) => whyNotApplicable(name, { type, event }) !== undefined);
    const values = {
        ...pickFields(
            stored,
            kept.filter((name) => !unused.includes(name)),
        ),
        ...switchesOf(stored, patch),
        ...pickFields(given, fieldNames()),
        type,
    } as FieldValues;
    const isOn = (name: FieldName) => stored[name] !== false;
    return {
        values,
        dropped: unused.filter(isOn),
        revived: kept.filter((name) => isOn(name) && !unused.includes(name) && whyNotApplicable(name, stored)),
        problems: [...checkFields(values), ...checkCleared(type, patch), ...checkChannel(stored, values)],
    };
}

/**
 * Flags that are implied by other fields: on where one of those is given for the first time, off where one was
 * cleared, else as stored. Fields with a server default always count as given for the first time.
 */
function switchesOf(stored: FieldValues, { given, cleared }: Patch): Partial<FieldValues> {
    const switches: Partial<Record<FieldName, boolean>> = {};
    for (const name of fieldNames()) {
        const implying = impliedBy(name);
        if (implying.length > 0 && whyNotApplicable(name, stored) === undefined) {
            const isNew = (it: FieldName) => stored[it] === undefined || fieldOf(it).serverDefault !== undefined;
            const meant = implying.some((it) => given[it] !== undefined && isNew(it));
            switches[name] = meant || (stored[name] === true && !implying.some((it) => cleared.includes(it)));
        }
    }
    return switches as Partial<FieldValues>;
}

function checkCleared(type: FieldValues['type'], { given, cleared }: Patch): Problem[] {
    return cleared.flatMap((name) => {
        const option = optionName(name);
        const { only } = fieldOf(name);
        const dueTo = only === undefined || only === type ? undefined : { parameter: 'type', value: type };
        return [
            ...(given[name] === undefined ? [] : [{ kind: 'repeated', option } as const]),
            ...(dueTo === undefined ? [] : [notApplicable(name, dueTo)]),
        ];
    });
}

/** Without a channel the server uses all public ones: that must be asked for, and not follow from a new event. */
function checkChannel(stored: FieldValues, values: FieldValues): Problem[] {
    const { event } = values;
    const usedBefore = whyNotApplicable('channel', stored) === undefined;
    const usedNow = whyNotApplicable('channel', values) === undefined;
    return usedBefore || !usedNow || values.channel !== undefined || event === undefined
        ? []
        : [
              {
                  kind: 'missing',
                  option: optionName('channel'),
                  placeholder: fields.channel.placeholder,
                  dueTo: { parameter: 'event', value: event },
              },
          ];
}
