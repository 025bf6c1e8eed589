import { once } from 'node:events';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { IMessage } from '@rocket.chat/core-typings';
import { hastenJobs } from '../../workspace/hastenJobs.mts';
import { AppWorkspace, SETUP_TIMEOUT } from '../fixtures/AppWorkspace.mts';
import { hidden, lost, type ApiFault, quick, stalled } from './faults.mts';

/** What the end of a grace time calls: the new integration, and the old one, which is read again before it is written. */
const calls = ['integrations.get', 'integrations.get', 'integrations.get', 'integrations.update'];

interface FaultCase {
    call: number;
    fault: ApiFault;
    oldId: string;
    ids: string[];
    passed: string[];
}

let app: AppWorkspace;

beforeAll(async () => {
    app = await AppWorkspace.open();
}, SETUP_TIMEOUT);

afterAll(() => app.close());

test('each call at the end of a grace time, and each fault: the person is told once how things are, and so is the administrator', async () => {
    const cases: FaultCase[] = [];
    for (const call of calls.keys()) {
        for (const fault of [...quick, stalled]) {
            const name = `Retired ${call} ${fault.name}`;
            const { _id: oldId } = await app.create(`create incoming "${name}"`);
            const { _id: newId } = await app.create(`rotate "${name}" --grace 1h`);
            cases.push({ call, fault, oldId, ids: [oldId, newId], passed: [] });
        }
    }
    app.gateway.intercept = ({ path, body }) => {
        const faultCase = cases.find(({ ids }) => ids.some((id) => `${path} ${body}`.includes(id)));
        if (faultCase === undefined) {
            return undefined;
        }
        faultCase.passed.push(path.replace(/\?.*/, ''));
        return faultCase.passed.length === faultCase.call + 1 ? faultCase.fault.interception : undefined;
    };
    const told = await graceOver(2 * cases.length);
    const integrations = await app.integrations();
    const found = cases.map(({ call, fault, oldId, passed }) => {
        const [forOthers, texts] = partition(told, oldId);
        const [text = ''] = texts;
        return {
            faultCase: `${call} meets ${fault.name}: ${text}`,
            texts: texts.length,
            forOthers: forOthers.length,
            passed,
            saysSo: text.includes('could not be disabled, so it may still work'),
            goesOn: text.includes(`/integration disable ${oldId}`),
            missing: wordsFor(fault).filter((word) => !text.includes(word)),
            inDoubt: text.includes('not known whether'),
            leaks: [hidden, '/hooks/', '{', '<'].filter((secret) => text.includes(secret)),
            enabled: integrations.find(({ _id }) => _id === oldId)?.enabled,
        };
    });
    expect(found).toEqual(
        cases.map(({ call, fault }, index) => ({
            faultCase: found[index]?.faultCase,
            texts: 1,
            forOthers: 1,
            passed: calls.slice(0, call + 1),
            saysSo: true,
            goesOn: true,
            missing: [],
            inDoubt: isLast(call) && !fault.known,
            leaks: [],
            enabled: !(isLast(call) && fault === lost),
        })),
    );
    expect(told).toHaveLength(2 * cases.length);
}, 60_000);

/** Has the grace time of all rotations be over; answers what is written to people then. */
async function graceOver(count: number): Promise<string[]> {
    const { events } = app.workspace;
    const told: string[] = [];
    events.on('message', ({ msg }: IMessage) => told.push(msg));
    await hastenJobs(app.workspace, { name: /^retire-/ });
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
function wordsFor({ name, words }: ApiFault): string[] {
    return name === '401' ? ['did not accept the app’s own account'] : words;
}
