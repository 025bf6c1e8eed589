import { expect, test } from '@jest/globals';
import type { IConfigurationModify, IEnvironmentRead } from '@rocket.chat/apps-engine/definition/accessors';
import type { IAppInfo } from '@rocket.chat/apps-engine/definition/metadata';
import manifest from '../../../../app.json' with { type: 'json' };
import { RocketChatIntegrationsApp } from '../../../../RocketChatIntegrationsApp.ts';
import { anInvocation } from '../../../fakes/anInvocation.mts';

test.each(['works', 'breaks', 'denied'] as const)('the app is enabled though the scheduler %s', async (scheduler) => {
    const { modify, logger, log } = anInvocation({ scheduler });
    const app = new RocketChatIntegrationsApp(manifest as unknown as IAppInfo, logger);
    const configuration = { scheduler: modify.getScheduler() } as unknown as IConfigurationModify;
    expect(await app.onEnable({} as IEnvironmentRead, configuration)).toBe(true);
    expect(log.filter((line) => line.includes('resuming'))).toHaveLength(scheduler === 'breaks' ? 1 : 0);
});
