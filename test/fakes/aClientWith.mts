import { FakeClock } from './FakeClock.mts';
import { FakeRecords } from './FakeRecords.mts';
import { aClient } from './openForms.mts';
import { anEnvironment } from './runWords.mts';

/** A client whose person has created some integrations, each by what is typed after `create`. */
export async function aClientWith(...lines: string[][]) {
    const clock = new FakeClock();
    const records = new FakeRecords();
    const client = aClient({ records }, anEnvironment(clock));
    for (const line of lines) {
        await client.type(['create', ...line]);
    }
    return { ...client, clock, records, last: () => client.replies().at(-1) ?? '' };
}
