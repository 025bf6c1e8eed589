import { once } from 'node:events';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { IMessage } from '@rocket.chat/core-typings';
import { AppWorkspace, patience } from '../fixtures/AppWorkspace.mts';
import { hidden, lost, type Misfortune, quick, stalled } from './misfortunes.mts';

/** What the end of a grace time calls: the new integration, and the old one, which is read again before it is written. */
const calls = ['integrations.get', 'integrations.get', 'integrations.get', 'integrations.update'];

interface Trial {
    call: number;
    misfortune: Misfortune;
    oldId: string;
    ids: string[];
    passed: string[];
}

let app: AppWorkspace;

beforeAll(async () => {
    app = await AppWorkspace.open();
}, patience);

afterAll(() => app.close());

test('each call at the end of a grace time, and each misfortune: the person is told once how things are, and so is the administrator', async () => {
    const trials: Trial[] = [];
    for (const call of calls.keys()) {
        for (const misfortune of [...quick, stalled]) {
            const name = `Retired ${call} ${misfortune.name}`;
            const { _id: oldId } = await app.create(`create incoming "${name}"`);
            const { _id: newId } = await app.create(`rotate "${name}" --grace 1h`);
            trials.push({ call, misfortune, oldId, ids: [oldId, newId], passed: [] });
        }
    }
    app.gateway.judge = ({ path, body }) => {
        const trial = trials.find(({ ids }) => ids.some((id) => `${path} ${body}`.includes(id)));
        if (trial === undefined) {
            return undefined;
        }
        trial.passed.push(path.replace(/\?.*/, ''));
        return trial.passed.length === trial.call + 1 ? trial.misfortune.fault : undefined;
    };
    const told = await graceOver(2 * trials.length);
    const integrations = await app.integrations();
    const found = trials.map(({ call, misfortune, oldId, passed }) => {
        const [forOthers, texts] = partition(told, oldId);
        const [text = ''] = texts;
        return {
            trial: `${call} meets ${misfortune.name}: ${text}`,
            texts: texts.length,
            forOthers: forOthers.length,
            passed,
            saysSo: text.includes('could not be disabled, so it may still work'),
            goesOn: text.includes(`/integration disable ${oldId}`),
            missing: wordsFor(misfortune).filter((word) => !text.includes(word)),
            inDoubt: text.includes('not known whether'),
            leaks: [hidden, '/hooks/', '{', '<'].filter((secret) => text.includes(secret)),
            enabled: integrations.find(({ _id }) => _id === oldId)?.enabled,
        };
    });
    expect(found).toEqual(
        trials.map(({ call, misfortune }, index) => ({
            trial: found[index]?.trial,
            texts: 1,
            forOthers: 1,
            passed: calls.slice(0, call + 1),
            saysSo: true,
            goesOn: true,
            missing: [],
            inDoubt: isLast(call) && !misfortune.known,
            leaks: [],
            enabled: !(isLast(call) && misfortune === lost),
        })),
    );
    expect(told).toHaveLength(2 * trials.length);
}, 60_000);

/** Has the grace time of all rotations be over; answers what is written to people then. */
async function graceOver(count: number): Promise<string[]> {
    const { store, events } = app.workspace;
    const told: string[] = [];
    events.on('message', ({ msg }: IMessage) => told.push(msg));
    await store.scheduledJobs.updateAsync({ name: /^retire-/ }, { $set: { nextRunAt: new Date() } }, { multi: true });
    // The scheduler looks anew when a job comes, as one does when a setting has changed.
    await app.configure({ 'permission-rule': 'either' });
    await app.configure({ 'permission-rule': 'both' });
    while (told.length < count) {
        await once(events, 'message');
    }
    return told;
}

/** What is told of an integration to the administrator, and what to the person who rotated it. */
function partition(told: string[], id: string): [string[], string[]] {
    const texts = told.filter((text) => text.includes(id));
    const isForOthers = (text: string) => text.includes('`olivia` rotated it.');
    return [texts.filter(isForOthers), texts.filter((text) => !isForOthers(text))];
}

function isLast(call: number): boolean {
    return call === calls.length - 1;
}

/** What is told here is told as to everybody, where some things are only for administrators. */
function wordsFor({ name, words }: Misfortune): string[] {
    return name === '401' ? ['did not accept the app’s own account'] : words;
}
