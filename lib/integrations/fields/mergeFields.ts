import { optionName } from '../../grammar/OptionNames';
import type { Problem } from '../../Problem';
import { checkFields, whyNotApplicable } from './checkFields';
import type { FieldName, FieldValues } from './fields';
import { fieldNames, fieldOf, fields } from './fields';
import { impliedBy } from './impliedBy';
import { pickFields } from './pickFields';

/** What somebody wants to be different: values for fields, and fields to empty. */
export interface Patch {
    readonly given: Partial<FieldValues>;
    readonly cleared: readonly FieldName[];
}

/** What an integration would be once a wish is fulfilled. */
export interface Merged {
    readonly values: FieldValues;
    /** Fields with something in them that the event makes no use of, and that are therefore not in the values. */
    readonly dropped: readonly FieldName[];
    /** Fields that were stored without use, and that count again with the new event. */
    readonly revived: readonly FieldName[];
    /** What keeps it from being fulfilled; each names the option to correct. */
    readonly problems: readonly Problem[];
}

/** An integration's values with a wish applied; the rules between fields hold for all of them together. */
export function mergeFields(stored: FieldValues, wish: Patch): Merged {
    const { given, cleared } = wish;
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
        ...switchesOf(stored, wish),
        ...pickFields(given, fieldNames()),
        type,
    } as FieldValues;
    const isOn = (name: FieldName) => stored[name] !== false;
    return {
        values,
        dropped: unused.filter(isOn),
        revived: kept.filter((name) => isOn(name) && !unused.includes(name) && whyNotApplicable(name, stored)),
        problems: [...checkFields(values), ...checkCleared(type, wish), ...checkChannel(stored, values)],
    };
}

/**
 * The switches that go with other fields: on where giving one of those for the first time means so, off where one was
 * emptied, else as stored. What the server fills in by itself says nothing of a first time.
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
    return cleared.reduce<Problem[]>((problems, name) => {
        const option = optionName(name);
        const { only } = fieldOf(name);
        const dueTo = only === undefined || only === type ? undefined : { parameter: 'type', value: type };
        return [
            ...problems,
            ...(given[name] === undefined ? [] : [{ kind: 'repeated', option } as const]),
            ...(dueTo === undefined ? [] : [{ kind: 'not-applicable', option, dueTo } as const]),
        ];
    }, []);
}

/** Without a channel the server takes every public one: that must be said, not come from a change of the event. */
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
