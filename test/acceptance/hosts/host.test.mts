import { expect, test } from '@jest/globals';
import { version } from '@host/apps-engine/package.json' with { type: 'json' };
import { hostOfProcess } from '../../workspace/engine/hosts/engineHosts.mts';

test('the engine is the one of the host that was asked for', () => {
    expect(version).toBe(hostOfProcess().version);
});
