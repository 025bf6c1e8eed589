import type { Values } from '../../grammar/Parameter';
import { eventNames } from '../events';
import type { Field } from './Field';
import * as formats from './formats';
import { kinds } from '../kinds';

const shortText = { kind: 'text', maxLength: 120 } as const;
const flag = { kind: 'flag', placeholder: 'true|false' } as const;

/** Every field that can be changed: all but the type. */
export const changeableFields = {
    name: { ...shortText, joins: true, placeholder: 'name', label: 'name', otherNames: ['title', 'called'] },
    channel: {
        kind: 'list',
        maxLength: 120,
        format: formats.channel,
        separators: formats.CHANNEL_SEPARATORS,
        placeholder: 'channel',
        label: 'channel',
        usedBy: 'channel',
        otherNames: ['channels', 'room', 'rooms', 'to', 'in', 'post-to'],
        takes: formats.isChannelWord,
        ledBy: ['in', 'to', 'into', 'for'],
        everyday: true,
    },
    username: {
        ...shortText,
        format: formats.username,
        placeholder: 'username',
        label: 'username',
        otherNames: ['user', 'as', 'post-as', 'sender'],
        ledBy: ['as'],
        default: 'rocket.cat',
    },
    enabled: {
        ...flag,
        label: 'enabled',
        default: true,
        otherNames: ['enable', 'active'],
        oppositeNames: ['disabled', 'disable', 'inactive'],
    },
    alias: {
        ...shortText,
        placeholder: 'alias',
        label: 'alias',
        otherNames: ['display-name'],
        everyday: true,
        emptiable: true,
    },
    avatar: {
        kind: 'text',
        maxLength: 2000,
        format: formats.pictureUrl,
        placeholder: 'url',
        label: 'avatar',
        emptiable: true,
        otherNames: ['icon-url', 'avatar-url', 'icon', 'image', 'picture'],
    },
    emoji: {
        ...shortText,
        format: formats.emoji,
        placeholder: ':emoji:',
        label: 'emoji',
        otherNames: ['icon-emoji'],
        everyday: true,
        emptiable: true,
    },
    scriptEnabled: { ...flag, label: 'scriptEnabled', default: false, impliedBy: ['script'] },
    script: {
        kind: 'text',
        maxLength: 100000,
        multiline: true,
        format: formats.script,
        placeholder: 'script',
        label: 'script',
        emptiable: true,
    },
    scriptEngine: {
        kind: 'choice',
        choices: ['isolated-vm'],
        placeholder: 'engine',
        label: 'scriptEngine',
        serverDefault: 'isolated-vm',
    },
    skipTranspile: { ...flag, label: 'skipTranspile', offUnlessSent: true },
    overrideDestinationChannelEnabled: { ...flag, label: 'overrideDestinationChannelEnabled', only: 'incoming' },
    event: {
        kind: 'choice',
        choices: eventNames,
        aliases: { message: 'sendMessage', messages: 'sendMessage', upload: 'fileUploaded', uploads: 'fileUploaded' },
        placeholder: 'event',
        label: 'event',
        decides: true,
        otherNames: ['on', 'when'],
        only: 'outgoing',
        default: 'sendMessage',
        everyday: true,
    },
    urls: {
        kind: 'list',
        maxLength: 2000,
        format: formats.httpUrl,
        beginning: formats.URL_BEGINNING,
        placeholder: 'url',
        label: 'urls',
        otherNames: ['url', 'endpoint', 'callback', 'target-url', 'payload-url', 'callback-url', 'callback-urls'],
        takes: formats.isUrlWord,
        ledBy: ['to', 'calling'],
        only: 'outgoing',
        requiredFor: 'outgoing',
        everyday: true,
    },
    triggerWords: {
        kind: 'list',
        maxLength: 200,
        placeholder: 'word',
        label: 'triggerWords',
        emptiable: true,
        ...formats.triggerWordNames,
        only: 'outgoing',
        usedBy: 'triggerWords',
        everyday: true,
    },
    triggerWordAnywhere: { ...flag, label: 'triggerWordAnywhere', only: 'outgoing', usedBy: 'triggerWords' },
    runOnEdits: { ...flag, label: 'runOnEdits', only: 'outgoing', usedBy: 'triggerWords' },
    targetRoom: {
        ...shortText,
        format: formats.singleRoom,
        placeholder: 'room',
        label: 'targetRoom',
        emptiable: true,
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
    impersonateUser: { ...flag, label: 'impersonateUser', only: 'outgoing' },
    retryFailedCalls: {
        ...flag,
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
        otherNames: ['retries'],
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

/** Every field of `integrations.create` (rest-typings `IntegrationsCreateProps`), with `channel` as a list. */
export const fields = {
    type: {
        kind: 'choice',
        choices: kinds,
        aliases: { 'webhook-incoming': 'incoming', 'webhook-outgoing': 'outgoing' },
        positional: true,
        required: true,
        placeholder: 'type',
        label: 'type',
        decides: true,
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
