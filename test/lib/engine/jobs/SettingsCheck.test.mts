import { expect, test } from '@jest/globals';
import type { App } from '@rocket.chat/apps-engine/definition/App';
import { SettingsCheck } from '../../../../lib/engine/jobs/SettingsCheck.ts';
import type { Transport } from '../../../../lib/api/Transport.ts';
import { anInvocation } from '../../../fakes/anInvocation.mts';
import { FakeRecords } from '../../../fakes/FakeRecords.mts';
import { jsonAnswer } from '../../../fakes/FakeTransport.mts';
import { anEnvironment } from '../../../fakes/runWords.mts';

/** Runs the check once, in a workspace whose every page answers alike; what is kept of its news, and the jobs it asked for. */
async function check(status: number, data: object) {
    const records = new FakeRecords();
    const transport: Transport = () => Promise.resolve(jsonAnswer({}, status));
    const { read, modify, http, persistence, logger, jobs } = anInvocation({ records, transport, settings: {} });
    const app = { getLogger: () => logger } as unknown as App;
    const { processor } = new SettingsCheck(app, () => anEnvironment());
    await processor.call(app, data, read, modify, http, persistence);
    return { told: await records.read('settings-state'), later: jobs.map(({ data: again }) => again) };
}

test('pages that are not there are looked for once more before that is told: another instance may be starting', async () => {
    const first = await check(404, {});
    expect(first).toEqual({ told: [], later: [{ isSecond: true }] });
    const second = await check(404, first.later[0] ?? {});
    expect(second).toMatchObject({ told: [{ fails: true }], later: [] });
});

test.each([[{}], [{ isSecond: true }]])('pages that are there need no other look, at %j', async (data) => {
    expect(await check(400, data)).toMatchObject({ told: [{ fails: false }], later: [] });
});
