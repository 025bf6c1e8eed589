import type { LabelledParameters } from '../lib/dispatch/Declaration';
import type { Values } from '../lib/grammar/Parameter';
import { isEmpty } from '../lib/integrations/fields/isEmpty';
import type { Filter } from '../lib/integrations/search/collectIntegrations';
import { changeableFields, fieldNames, fieldOf, fields } from '../lib/integrations/fields/fields';
import type { FieldName, FieldValues } from '../lib/integrations/fields/fields';
import { search, secret } from '../lib/integrations/fields/formats';
import type { Patch } from '../lib/integrations/fields/mergeFields';
import { pickFields } from '../lib/integrations/fields/pickFields';
import { optionsOfTemplates, templateNames, templateNicknames, templateTitles } from '../lib/templates/templates';

/** A reference to an integration: its id or its name. */
export const integrationParameter = {
    kind: 'text',
    maxLength: 300,
    positional: true,
    required: true,
    joins: true,
    verbatim: true,
    placeholder: 'integration',
    label: 'integration',
} as const satisfies LabelledParameters[string];

/** An optional reference; without it, all integrations are meant. */
export const optionalIntegration = { ...integrationParameter, required: false, idle: ['all', 'everything'] } as const;

/** Confirms what is only shown or asked about without it. */
export const yesParameter = {
    kind: 'flag',
    placeholder: 'true|false',
    label: 'yes',
    otherNames: ['force', 'confirm'],
} as const satisfies LabelledParameters[string];

/** Which page of a list. */
export const pageParameter = {
    kind: 'integer',
    minimum: 1,
    maximum: 1000000,
    placeholder: 'n',
    mayFollow: true,
    label: 'page',
} as const satisfies LabelledParameters[string];

const { kind, choices, aliases, placeholder, label } = fields.type;
const { channel } = fields;
const { format } = channel;

/** Parameters that filter integrations. */
export const filterParameters = {
    type: { kind, choices, aliases, placeholder, label },
    channel: {
        kind: 'text',
        maxLength: 120,
        format,
        placeholder: 'channel',
        label: 'channelFilter',
        otherNames: channel.otherNames,
        takes: channel.takes,
        ledBy: [...channel.ledBy, 'of'],
    },
    search: {
        kind: 'text',
        maxLength: 120,
        format: search,
        joins: true,
        placeholder: 'text',
        label: 'search',
        otherNames: ['filter', 'query', 'name'],
    },
} as const satisfies LabelledParameters;

/** The filter for the values of these parameters. */
export function filterOf({ type, channel: about, search }: Values<typeof filterParameters>): Filter {
    return {
        ...(type === undefined ? {} : { kind: type }),
        ...(about === undefined ? {} : { channel: about }),
        ...(search === undefined ? {} : { name: search }),
    };
}

/** Fields that can be cleared. */
function clearable(): readonly FieldName[] {
    return fieldNames().filter((name) => fieldOf(name).emptiable === true);
}

/** Parameters for changes: every field but the type, and which fields to clear. */
export const changeParameters = {
    ...changeableFields,
    clear: {
        kind: 'list',
        maxLength: 120,
        get choices() {
            return clearable();
        },
        aliases: { 'trigger-words': 'triggerWords', 'target-room': 'targetRoom' },
        placeholder: 'field',
        label: 'clear',
    },
} as const satisfies LabelledParameters;

/** Parameters that have the app write the script of an incoming integration. */
export const templateParameters = {
    template: {
        kind: 'choice',
        get choices() {
            return templateNames();
        },
        get aliases() {
            return templateNicknames();
        },
        get titles() {
            return templateTitles();
        },
        placeholder: 'service',
        label: 'template',
        otherNames: ['service', 'preset'],
        ledBy: ['from', 'for'],
        besideName: true,
        decides: true,
        everyday: true,
    },
    secret: {
        kind: 'text',
        maxLength: 200,
        format: secret,
        placeholder: 'secret',
        label: 'secret',
        emptiable: true,
        otherNames: ['signing-secret', 'webhook-secret'],
    },
    templateOptions: {
        kind: 'list',
        maxLength: 60,
        get choices() {
            return optionsOfTemplates();
        },
        placeholder: 'option',
        label: 'templateOptions',
        emptiable: true,
        otherNames: ['template-option'],
    },
} as const satisfies LabelledParameters;

/** The patch that parsed values express. */
export function patchOf({
    clear = [],
    ...given
}: Partial<FieldValues> & { readonly clear?: readonly string[] }): Patch {
    const emptied = clearable().filter((name) => isEmpty(given[name]));
    const others = fieldNames().filter((name) => !emptied.includes(name));
    return {
        given: pickFields(given, others),
        cleared: clearable().filter((name) => clear.includes(name) || emptied.includes(name)),
    };
}
