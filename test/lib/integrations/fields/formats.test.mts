import { describe, expect, test } from '@jest/globals';
import type { Format } from '../../../../lib/grammar/Parameter.ts';
import * as formats from '../../../../lib/integrations/fields/formats.ts';

interface Sample {
    format: Format;
    right: string[];
    wrong: string[];
}

const samples: Record<string, Sample> = {
    httpUrl: {
        format: formats.httpUrl,
        right: ['http://a', 'HTTPS://example.com/x?y=z#w', 'http://[::1]:80/', 'https://user:pass@example.com'],
        wrong: [
            '',
            'example.com',
            'ftp://a',
            'http://',
            'http:///x',
            'http://a b',
            'javascript:alert(1)',
            'http:a',
            '//a',
        ],
    },
    emoji: {
        format: formats.emoji,
        right: [':tada:', ':+1:', ':man-woman_2:'],
        wrong: ['tada', ':tada', '::', ':a b:', '🎉'],
    },
    channel: {
        format: formats.channel,
        right: ['#general', '@uma', 'all_public_channels', 'all_private_groups', 'all_direct_messages', '#ä'],
        wrong: ['general', '#', '@', '#a b', '##a', '#a,#b', 'all', 'all_public'],
    },
    singleRoom: { format: formats.singleRoom, right: ['#a', '@b'], wrong: ['a', 'all_public_channels', '#'] },
    secret: {
        format: formats.secret,
        right: ['s3cret', 'a…', '...a', '<a', 'a>', '<a>b'],
        wrong: ['…', '.', '...', '<secret>', '<>', 'a b', ''],
    },
    username: {
        format: formats.username,
        right: ['uma', 'rocket.cat', 'j.doe@example.com'],
        wrong: ['a b', '@', 'a,b', 'a@b@c'],
    },
    token: { format: formats.token, right: ['abc', '{"'], wrong: ['a b', '', 'a\n'] },
};

describe.each(Object.entries(samples))('%s', (_name, { format, right, wrong }) => {
    test.each(right)('%j is one', (text) => {
        expect(format.matches(text)).toBe(true);
    });

    test.each(wrong)('%j is none', (text) => {
        expect(format.matches(text)).toBe(false);
    });
});

test('scopes are known in any case, usernames with their sign', () => {
    expect(formats.channel.normalise?.('All_Public_Channels')).toBe('all_public_channels');
    expect(formats.channel.normalise?.('#General')).toBe('#General');
    expect(formats.username.normalise?.('@uma')).toBe('uma');
});
