import { expect, test } from '@jest/globals';
import { optionName } from '../../../lib/grammar/OptionNames.ts';

test.each([
    ['name', '--name'],
    ['triggerWords', '--trigger-words'],
    ['overrideDestinationChannelEnabled', '--override-destination-channel-enabled'],
])('%s is written %s', (parameter, option) => {
    expect(optionName(parameter)).toBe(option);
});
