import { describe, expect, test } from '@jest/globals';
import type { Parameters } from '../../../lib/grammar/Parameter.ts';
import { optionUsage, usageLine } from '../../../lib/grammar/usageLine.ts';
import { sampleParameters } from './sampleParameters.mts';

const { type, name, channel, alias, enabled, event, retryCount } = sampleParameters;
const optionalType = { ...type, required: false };

describe('usageLine', () => {
    test.each<{ parameters: Parameters; want: string }>([
        { parameters: {}, want: '/integration it' },
        { parameters: sampleParameters, want: '/integration it {incoming | outgoing} <name> [options]' },
        {
            parameters: { type: optionalType, channel, alias, retryCount },
            want: '/integration it [incoming | outgoing] [--channel <channel>] [--alias <alias>] [--retry-count <n>]',
        },
        { parameters: { name, yes: enabled }, want: '/integration it <name> [--yes]' },
        {
            parameters: { event: { ...event, required: true }, alias },
            want: '/integration it --event <event> [--alias <alias>]',
        },
        { parameters: { event }, want: '/integration it [--event <event>]' },
    ])('$want', ({ parameters, want }) => {
        expect(usageLine('/integration', { name: 'it', parameters, examples: [] })).toBe(want);
    });
});

test('optionUsage', () => {
    expect(optionUsage('enabled', enabled)).toBe('--enabled');
    expect(optionUsage('retryCount', retryCount)).toBe('--retry-count <n>');
});
