import { optionName } from '../grammar/OptionNames';
import type { Problem } from '../Problem';
import { checkFields, whyNotApplicable } from './checkFields';
import type { FieldName, FieldValues } from './fields';
import { fieldNames, fields } from './fields';
import { pickFields } from './pickFields';

/** What somebody wants to be different: values for fields, and fields to empty. */
export interface Patch {
    readonly given: Partial<FieldValues>;
    readonly cleared: readonly FieldName[];
}

/** What an integration would be once a wish is granted. */
export interface Merged {
    readonly values: FieldValues;
    /** Fields with something in them that the event makes no use of, and that are therefore not in the values. */
    readonly dropped: readonly FieldName[];
    /** What keeps it from being granted; each names the option to mend. */
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
    return {
        values,
        dropped: unused.filter((name) => stored[name] !== false),
        problems: [...checkFields(values), ...checkCleared(type, wish), ...checkChannel(stored, values)],
    };
}

/** The switches that go with a script and with retries: as stored, or as giving and emptying the field beside them means. */
function switchesOf(stored: FieldValues, { given, cleared }: Patch): Partial<FieldValues> {
    const newScript = given.script !== undefined && stored.script === undefined;
    const retries = given.retryCount !== undefined || given.retryDelay !== undefined;
    return {
        scriptEnabled: newScript || (stored.scriptEnabled === true && !cleared.includes('script')),
        ...(stored.type === 'outgoing' ? { retryFailedCalls: retries || stored.retryFailedCalls === true } : {}),
    };
}

function checkCleared(type: FieldValues['type'], { given, cleared }: Patch): Problem[] {
    return cleared.reduce<Problem[]>((problems, name) => {
        const option = optionName(name);
        const dueTo = whyNotApplicable(name, { type, event: fields.event.default });
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
