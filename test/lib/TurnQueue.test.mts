import { expect, test } from '@jest/globals';
import { TurnQueue } from '../../lib/TurnQueue.ts';
import { FakeClock } from '../fakes/FakeClock.mts';

/** A queue whose waits end when the test says so. */
function aQueue(limits = { waiting: 3, wait: 10, turn: 100 }) {
    const clock = new FakeClock();
    const waits: (() => void)[] = [];
    const sleep = () =>
        new Promise<void>((resolve) => {
            waits.push(resolve);
        });
    const endWaits = () => {
        waits.forEach((end) => {
            end();
        });
    };
    return { clock, queue: new TurnQueue(limits, clock.now, sleep), endWaits };
}

test('one goes on after the other, in the order in which they came', async () => {
    const { queue } = aQueue();
    const told: string[] = [];
    const run = async (name: string) => {
        const end = await queue.take('x');
        told.push(`${name} begins`);
        await Promise.resolve();
        told.push(`${name} ends`);
        end?.();
        end?.();
    };
    await Promise.all(['a', 'b', 'c'].map(run));
    expect(told).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
    expect(await queue.take('x')).toBeDefined();
});

test('different things do not wait for each other', async () => {
    const { queue } = aQueue();
    expect([await queue.take('x'), await queue.take('y')]).not.toContain(undefined);
});

test('who would be one too many is turned away at once, who waits too long after that, and the others go on', async () => {
    const { queue, endWaits } = aQueue({ waiting: 1, wait: 10, turn: 100 });
    const end = await queue.take('x');
    const impatient = queue.take('x');
    expect(await queue.take('x')).toBeUndefined();
    endWaits();
    expect(await impatient).toBeUndefined();
    const next = queue.take('x');
    end?.();
    expect(await next).toBeDefined();
});

test('a turn that never ends stops nobody for good, and cannot end the next one’s', async () => {
    const { clock, queue } = aQueue();
    const lost = await queue.take('x');
    clock.pass(101);
    const end = await queue.take('x');
    expect(end).toBeDefined();
    lost?.();
    const waiting = queue.take('x');
    end?.();
    expect(await waiting).toBeDefined();
});
