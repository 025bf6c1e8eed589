import type { Format, Parameter } from '../../../lib/grammar/Parameter.ts';

const httpUrl: Format = { name: 'http-url', matches: (text) => /^https?:\/\/./.test(text) };
const username: Format = {
    name: 'username',
    matches: (text) => /^[\w.-]+$/.test(text),
    normalise: (text) => text.replace(/^@/, ''),
};

/** One parameter of every kind and trait, named as in the app's own commands. */
export const sampleParameters = {
    type: {
        kind: 'choice',
        choices: ['incoming', 'outgoing'],
        aliases: { 'webhook-incoming': 'incoming' },
        positional: true,
        required: true,
        placeholder: 'type',
        label: 'type',
    },
    name: { kind: 'text', maxLength: 20, positional: true, required: true, placeholder: 'name', label: 'name' },
    channel: { kind: 'list', maxLength: 20, placeholder: 'channel', label: 'channel' },
    username: { kind: 'text', maxLength: 20, format: username, placeholder: 'username', label: 'username' },
    alias: { kind: 'text', maxLength: 20, placeholder: 'alias', label: 'alias' },
    enabled: { kind: 'flag', placeholder: 'true|false', label: 'enabled' },
    runOnEdits: { kind: 'flag', placeholder: 'true|false', label: 'runOnEdits' },
    script: { kind: 'text', maxLength: 200, multiline: true, placeholder: 'script', label: 'script' },
    event: { kind: 'choice', choices: ['sendMessage', 'roomJoined'], placeholder: 'event', label: 'event' },
    urls: { kind: 'list', maxLength: 40, format: httpUrl, placeholder: 'url', label: 'urls' },
    triggerWords: { kind: 'list', maxLength: 20, placeholder: 'word', label: 'triggerWords' },
    retryCount: { kind: 'integer', minimum: 1, maximum: 10, placeholder: 'n', label: 'retryCount' },
} as const satisfies Record<string, Parameter>;

/** Names of the sample's parameters. */
export type SampleName = keyof typeof sampleParameters;
