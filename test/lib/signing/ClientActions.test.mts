import { expect, test } from '@jest/globals';
import { Cache } from '../../../lib/Cache.ts';
import { ClientActions } from '../../../lib/signing/ClientActions.ts';
import { KeptTexts } from '../../../lib/signing/KeptTexts.ts';
import { type SigningKey, SigningKeys } from '../../../lib/signing/SigningKeys.ts';
import { UsedActions } from '../../../lib/signing/UsedActions.ts';
import { FakeClock } from '../../fakes/FakeClock.mts';
import { FakeRecords } from '../../fakes/FakeRecords.mts';

const holder = { userId: 'olivia-id', roomId: 'GENERAL' };
const days = (count: number) => count * 24 * 60 * 60 * 1000;

/** One instance of the app over a store that others may share. */
function anInstance(records = new FakeRecords(), clock = new FakeClock()) {
    const keys = new SigningKeys(records, clock.now);
    const cache = new Cache<readonly SigningKey[]>(60_000, clock.now);
    const used = new UsedActions(records, clock.now, () => Promise.resolve(), new Cache(60_000, clock.now));
    const actions = new ClientActions({ keys, cache, used, kept: new KeptTexts(records, clock.now), now: clock.now });
    return { records, clock, keys, actions };
}

test('what one instance issued another redeems, even when both made their first key at once', async () => {
    const { records, clock, actions: first } = anInstance();
    const { actions: second } = anInstance(records, clock);
    const [[one], [two]] = await Promise.all([
        first.issue([{ words: ['help'] }], holder),
        second.issue([{ words: ['list'] }], holder),
    ]);
    expect(await second.redeem(one, holder)).toMatchObject({ action: { words: ['help'] } });
    expect(await first.redeem(two, holder)).toMatchObject({ action: { words: ['list'] } });
});

test('what may be done once is done once, on whatever instance, and what may be done again is', async () => {
    const { records, clock, actions: first } = anInstance();
    const { actions: second } = anInstance(records, clock);
    const [once, again] = await first.issue([{ words: ['remove', 'x'], once: true }, { words: ['list'] }], holder);
    const kinds = async (text?: string) => [
        (await first.redeem(text, holder)).kind,
        (await second.redeem(text, holder)).kind,
    ];
    expect(await second.redeem(once, holder)).toMatchObject({ kind: 'valid' });
    expect(await kinds(once)).toEqual(['used', 'used']);
    expect(await kinds(again)).toEqual(['valid', 'valid']);
});

test('of many clicks at the same moment one does something', async () => {
    const { actions } = anInstance();
    const [once] = await actions.issue([{ words: ['remove', 'x'], once: true }], holder);
    const redeemed = await Promise.all(Array.from({ length: 20 }, () => actions.redeem(once, holder)));
    expect(redeemed.filter(({ kind }) => kind === 'valid')).toHaveLength(1);
});

test('what is too old is known for what it was, by whom it was issued to', async () => {
    const { clock, actions } = anInstance();
    const [issued] = await actions.issue([{ words: ['help'] }], holder);
    clock.pass(15 * 60_000);
    expect(await actions.redeem(issued, holder)).toMatchObject({ kind: 'expired', action: { words: ['help'] } });
    expect(await actions.redeem(issued, { ...holder, userId: 'owen-id' })).toEqual({ kind: 'unknown' });
});

test('a key is changed after a month, and what the old one signed is still good', async () => {
    const { clock, keys, actions } = anInstance();
    await keys.renew();
    clock.pass(days(30) - 60_000);
    const [issued] = await actions.issue([{ words: ['help'] }], holder);
    clock.pass(60_000);
    await keys.renew();
    await keys.renew();
    expect(await keys.load()).toHaveLength(2);
    expect(await actions.redeem(issued, holder)).toMatchObject({ kind: 'valid' });
    clock.pass(days(30));
    await keys.renew();
    expect(await keys.load()).toHaveLength(2);
});
