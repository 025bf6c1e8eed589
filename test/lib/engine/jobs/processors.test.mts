import { describe, expect, test } from '@jest/globals';
import type { IProcessor } from '@rocket.chat/apps-engine/definition/scheduler';
import type { App } from '@rocket.chat/apps-engine/definition/App';
import { AppStatus } from '@rocket.chat/apps-engine/definition/AppStatus';
import { DisableAfterGrace } from '../../../../lib/engine/jobs/DisableAfterGrace.ts';
import { ResumeRetirements } from '../../../../lib/engine/jobs/ResumeRetirements.ts';
import { SettingsCheck } from '../../../../lib/engine/jobs/SettingsCheck.ts';
import { anInvocation } from '../../../fakes/anInvocation.mts';
import { FakeRecords } from '../../../fakes/FakeRecords.mts';
import { anEnvironment } from '../../../fakes/runWords.mts';

const processors = { SettingsCheck, DisableAfterGrace, ResumeRetirements };

/** What each engine calls a processor as a method of. */
const callers: [string, (processor: IProcessor, app: App) => unknown][] = [
    ['the app, as engines from 1.60 on do', (_, app) => app],
    ['the processor, as engines up to 1.59 do', (processor) => processor],
    ['nothing', () => undefined],
];

describe.each(Object.entries(processors))('%s', (_, Processor) => {
    test.each(callers)('runs and logs when it is called as a method of %s', async (_name, callerOf) => {
        const records = new FakeRecords();
        const { read, modify, http, persistence, logger, log } = anInvocation({ records });
        const status = AppStatus.MANUALLY_ENABLED;
        const app = { getLogger: () => logger, getStatus: () => Promise.resolve(status) } as unknown as App;
        const environment = anEnvironment();
        const processor = new Processor(app, () => environment);
        const job = { integrationId: 'i', name: 'n', successorId: 's', userId: 'u', username: 'olivia', roomId: 'r' };
        await records.add(['retirements', 'retirement:i'], { ...job, at: 1 });
        await processor.processor.call(callerOf(processor, app), job, read, modify, http, persistence);
        expect(log).not.toEqual([]);
    });
});
