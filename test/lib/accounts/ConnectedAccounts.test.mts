import { beforeEach, describe, expect, test } from '@jest/globals';
import { ConnectedAccounts } from '../../../lib/accounts/ConnectedAccounts.ts';
import type { OAuthProvider, Tokens } from '../../../lib/api/OAuthProvider.ts';
import type { Outcome } from '../../../lib/Outcome.ts';
import { fail, succeed } from '../../../lib/Outcome.ts';
import { FakeClock } from '../../fakes/FakeClock.mts';
import { FakeRecords } from '../../fakes/FakeRecords.mts';

const client = { clientId: 'id', clientSecret: 'secret', redirectUri: 'http://chat.example/connected' };
const ended = fail({ kind: 'not-connected', reason: 'expired' });

let clock: FakeClock;
let connections: ConnectedAccounts;
let pauses: number[];
let whileWaiting: () => Promise<void>;

beforeEach(() => {
    clock = new FakeClock();
    pauses = [];
    whileWaiting = () => Promise.resolve();
    connections = new ConnectedAccounts(new FakeRecords(), clock.now, async (milliseconds) => {
        pauses.push(milliseconds);
        await whileWaiting();
    });
});

/** Tokens that are good for some milliseconds more. */
function tokens(name: string, good: number): Tokens {
    return { accessToken: `access-${name}`, refreshToken: `refresh-${name}`, expiresAt: clock.now() + good };
}

/** A provider that answers refreshes like this, and what it was asked. */
function renewal(refresh: () => Promise<Outcome<Tokens>>) {
    const asked: string[] = [];
    const provider = {
        refresh: (_client: unknown, refreshToken: string) => {
            asked.push(refreshToken);
            return refresh();
        },
    } as unknown as OAuthProvider;
    return { asked, provider, client: () => Promise.resolve(succeed(client)) };
}

const unasked = () => renewal(() => Promise.reject(new Error('not to be asked')));

describe('tokens', () => {
    test('are kept for each person, in place of earlier ones, until forgotten', async () => {
        await connections.keep('olivia-id', tokens('old', 1));
        await connections.keep('olivia-id', tokens('new', 1));
        await connections.keep('owen-id', tokens('owens', 1));
        expect(await connections.find('olivia-id')).toEqual(tokens('new', 1));
        await connections.forget('olivia-id');
        expect(await connections.find('olivia-id')).toBeUndefined();
        expect(await connections.find('owen-id')).toEqual(tokens('owens', 1));
    });

    test('kept by two at once are those kept after that, and none once forgotten, twice at once too', async () => {
        await Promise.all(['one', 'other'].map((name) => connections.keep('olivia-id', tokens(name, 1))));
        await connections.keep('olivia-id', tokens('later', 1));
        expect(await connections.find('olivia-id')).toEqual(tokens('later', 1));
        await Promise.all([connections.forget('olivia-id'), connections.forget('olivia-id')]);
        expect(await connections.find('olivia-id')).toBeUndefined();
        await connections.keep('olivia-id', tokens('ended', -1));
        const { provider, client: registered } = renewal(async () => {
            await connections.forget('olivia-id');
            return succeed(tokens('renewed', 100_000));
        });
        await connections.fresh('olivia-id', { provider, client: registered });
        expect(await connections.find('olivia-id')).toBeUndefined();
    });

    test('of somebody who never connected are none, which is no failure', async () => {
        expect(await connections.fresh('uma-id', unasked())).toEqual(succeed(undefined));
    });

    test.each([
        [60_001, []],
        [60_000, ['refresh-old']],
        [-1, ['refresh-old']],
    ])('that are good for %s ms more are renewed by %j', async (good, expected) => {
        await connections.keep('olivia-id', tokens('old', good));
        const renewing = renewal(() => Promise.resolve(succeed(tokens('new', 3_600_000))));
        const fresh = await connections.fresh('olivia-id', renewing);
        expect(renewing.asked).toEqual(expected);
        const name = expected.length > 0 ? tokens('new', 3_600_000) : tokens('old', good);
        expect(fresh).toEqual(succeed(name));
        expect(await connections.find('olivia-id')).toEqual(name);
    });
});

describe('a refresh that is refused', () => {
    test('takes what another instance stored meanwhile', async () => {
        await connections.keep('olivia-id', tokens('old', 0));
        const elsewhere = tokens('elsewhere', 3_600_000);
        whileWaiting = () => connections.keep('olivia-id', elsewhere);
        expect(
            await connections.fresh(
                'olivia-id',
                renewal(() => Promise.resolve(ended)),
            ),
        ).toEqual(succeed(elsewhere));
        expect(pauses).toEqual([100]);
    });

    test('ends the connection when nothing comes, and keeps the tokens in case something does', async () => {
        await connections.keep('olivia-id', tokens('old', 0));
        expect(
            await connections.fresh(
                'olivia-id',
                renewal(() => Promise.resolve(ended)),
            ),
        ).toEqual(ended);
        expect(pauses).toEqual([100, 300, 900]);
        expect(await connections.find('olivia-id')).toEqual(tokens('old', 0));
    });

    test('is not followed by tokens that have ended as well', async () => {
        await connections.keep('olivia-id', tokens('old', 0));
        whileWaiting = () => connections.keep('olivia-id', tokens('other', 0));
        expect(
            await connections.fresh(
                'olivia-id',
                renewal(() => Promise.resolve(ended)),
            ),
        ).toEqual(ended);
    });
});

test('a provider out of reach is told as that, at once, and ends no connection', async () => {
    await connections.keep('olivia-id', tokens('old', 0));
    const failure = fail({ kind: 'unreachable', networkError: 'refused', baseUrl: 'http://x', outcomeUnknown: false });
    expect(
        await connections.fresh(
            'olivia-id',
            renewal(() => Promise.resolve(failure)),
        ),
    ).toEqual(failure);
    expect(pauses).toEqual([]);
    expect(await connections.find('olivia-id')).toEqual(tokens('old', 0));
});

test('a client that cannot be registered is told as that', async () => {
    await connections.keep('olivia-id', tokens('old', 0));
    const failure = fail({ kind: 'registration-failed' });
    const unregistered = { ...unasked(), client: () => Promise.resolve(failure) };
    expect(await connections.fresh('olivia-id', unregistered)).toEqual(failure);
});

test('who disconnects during a refresh stays disconnected', async () => {
    await connections.keep('olivia-id', tokens('old', 0));
    const renewing = renewal(async () => {
        await connections.forget('olivia-id');
        return succeed(tokens('new', 3_600_000));
    });
    expect(await connections.fresh('olivia-id', renewing)).toMatchObject({ ok: true });
    expect(await connections.find('olivia-id')).toBeUndefined();
});

test('who disconnects while renewed tokens are being kept stays disconnected', async () => {
    const records = new FakeRecords();
    const accounts = new ConnectedAccounts(records, clock.now, () => Promise.resolve());
    await accounts.keep('olivia-id', tokens('old', 0));
    const replace = records.replace.bind(records);
    records.replace = async (key, document) => {
        if ('accessToken' in document) {
            await accounts.forget('olivia-id');
        }
        await replace(key, document);
    };
    const renewing = renewal(() => Promise.resolve(succeed(tokens('new', 3_600_000))));
    expect(await accounts.fresh('olivia-id', renewing)).toMatchObject({ ok: true });
    expect(await accounts.find('olivia-id')).toBeUndefined();
});

test('tokens that another instance has renewed meanwhile are not renewed again', async () => {
    await connections.keep('olivia-id', tokens('old', 0));
    const renewing = renewal(() => Promise.reject(new Error('not to be asked')));
    const client = async () => {
        await connections.keep('olivia-id', tokens('theirs', 3_600_000));
        return renewing.client();
    };
    const fresh = await connections.fresh('olivia-id', { ...renewing, client });
    expect(fresh).toEqual(succeed(tokens('theirs', 3_600_000)));
});
