import type { Parameter, Value, Values } from '../grammar/Parameter';
import type { Labels } from '../messages/Messages';
import type { EventUse } from './events';
import { eventNames } from './events';
import * as formats from './formats';
import type { Kind } from './kinds';
import { kinds } from './kinds';

/** What one field of an integration needs; every command, sentence, form and table about it is derived from this. */
export type Field = Parameter & {
    readonly label: keyof Labels;
    /** The only kind that has it; both when absent. */
    readonly only?: Kind;
    /** The use an outgoing integration's event must make of it. */
    readonly usedBy?: keyof EventUse;
    /** The kind that cannot do without it. */
    readonly requiredFor?: Kind;
    /** What `create` sends when nothing is given. */
    readonly default?: Value;
    /** What the server stores when nothing is sent, where that is not nothing or false (`addIncomingIntegration`, `validateOutgoingIntegration`). */
    readonly serverDefault?: Value;
    /** Fields that mean this switch is on when it is not given itself. */
    readonly impliedBy?: readonly (keyof Labels)[];
    /** Who knows it can act as the integration: it stays out of everything that is kept. */
    readonly secret?: true;
};

const shortText = { kind: 'text', maxLength: 120 } as const;

/** Every field that an integration can change, which is all but its type. */
export const changeableFields = {
    name: { ...shortText, placeholder: 'name', label: 'name' },
    channel: {
        kind: 'list',
        maxLength: 120,
        format: formats.channel,
        placeholder: 'channel',
        label: 'channel',
        usedBy: 'channel',
    },
    username: {
        ...shortText,
        format: formats.username,
        placeholder: 'username',
        label: 'username',
        default: 'rocket.cat',
    },
    enabled: { kind: 'flag', placeholder: 'true|false', label: 'enabled', default: true },
    alias: { ...shortText, placeholder: 'alias', label: 'alias' },
    avatar: { kind: 'text', maxLength: 2000, format: formats.httpUrl, placeholder: 'url', label: 'avatar' },
    emoji: { ...shortText, format: formats.emoji, placeholder: ':emoji:', label: 'emoji' },
    scriptEnabled: {
        kind: 'flag',
        placeholder: 'true|false',
        label: 'scriptEnabled',
        default: false,
        impliedBy: ['script'],
    },
    script: { kind: 'text', maxLength: 100000, multiline: true, placeholder: 'script', label: 'script' },
    scriptEngine: {
        kind: 'choice',
        choices: ['isolated-vm'],
        placeholder: 'engine',
        label: 'scriptEngine',
        serverDefault: 'isolated-vm',
    },
    skipTranspile: { kind: 'flag', placeholder: 'true|false', label: 'skipTranspile' },
    overrideDestinationChannelEnabled: {
        kind: 'flag',
        placeholder: 'true|false',
        label: 'overrideDestinationChannelEnabled',
        only: 'incoming',
    },
    event: {
        kind: 'choice',
        choices: eventNames,
        placeholder: 'event',
        label: 'event',
        only: 'outgoing',
        default: 'sendMessage',
    },
    urls: {
        kind: 'list',
        maxLength: 2000,
        format: formats.httpUrl,
        placeholder: 'url',
        label: 'urls',
        only: 'outgoing',
        requiredFor: 'outgoing',
    },
    triggerWords: {
        kind: 'list',
        maxLength: 200,
        placeholder: 'word',
        label: 'triggerWords',
        only: 'outgoing',
        usedBy: 'triggerWords',
    },
    triggerWordAnywhere: {
        kind: 'flag',
        placeholder: 'true|false',
        label: 'triggerWordAnywhere',
        only: 'outgoing',
        usedBy: 'triggerWords',
    },
    runOnEdits: {
        kind: 'flag',
        placeholder: 'true|false',
        label: 'runOnEdits',
        only: 'outgoing',
        usedBy: 'triggerWords',
    },
    targetRoom: {
        ...shortText,
        format: formats.singleRoom,
        placeholder: 'room',
        label: 'targetRoom',
        only: 'outgoing',
        usedBy: 'targetRoom',
    },
    token: {
        ...shortText,
        format: formats.token,
        placeholder: 'token',
        label: 'token',
        only: 'outgoing',
        secret: true,
    },
    impersonateUser: { kind: 'flag', placeholder: 'true|false', label: 'impersonateUser', only: 'outgoing' },
    retryFailedCalls: {
        kind: 'flag',
        placeholder: 'true|false',
        label: 'retryFailedCalls',
        only: 'outgoing',
        impliedBy: ['retryCount', 'retryDelay'],
    },
    retryCount: {
        kind: 'integer',
        minimum: 1,
        maximum: 100,
        placeholder: 'count',
        label: 'retryCount',
        only: 'outgoing',
        serverDefault: 4,
    },
    retryDelay: {
        kind: 'choice',
        choices: ['powers-of-ten', 'powers-of-two', 'increments-of-two'],
        placeholder: 'delay',
        label: 'retryDelay',
        only: 'outgoing',
        serverDefault: 'powers-of-ten',
    },
} as const satisfies Record<string, Field>;

/** Every field of `integrations.create` (rest-typings `IntegrationsCreateProps`), `channel` as the list that it is. */
export const fields = {
    type: {
        kind: 'choice',
        choices: kinds,
        aliases: { 'webhook-incoming': 'incoming', 'webhook-outgoing': 'outgoing' },
        positional: true,
        required: true,
        placeholder: 'type',
        label: 'type',
    },
    ...changeableFields,
    name: { ...changeableFields.name, positional: true, required: true },
} as const satisfies Record<string, Field>;

/** The name of a field, as the API spells it. */
export type FieldName = keyof typeof fields;

/** The values of an integration's fields that a person gave. */
export type FieldValues = Values<typeof fields>;

/** A field's declaration by name, with the parts that only some declare. */
export function fieldOf(name: FieldName): Field {
    return fields[name];
}

/** Every field's name, in the order of declaration. */
export function fieldNames(): FieldName[] {
    return Object.keys(fields) as FieldName[];
}
