import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { hangUp, json, stall } from '../faults/answers.mts';
import { AppWorkspace, SETUP_TIMEOUT } from '../fixtures/AppWorkspace.mts';
import type { PassedRequest, Interception } from '../fixtures/Gateway.mts';
import { ConcurrentUsers, type Exchange, madeByEach } from './ConcurrentUsers.mts';

let app: AppWorkspace;

/** How many people type at once, and how many where much of it fails. */
const [crowd, fewer] = [50, 20];

beforeAll(async () => {
    app = await AppWorkspace.open();
}, SETUP_TIMEOUT);

afterAll(() => app.close());

/** How often each name was really given to an integration. */
async function countNames(): Promise<Map<string, number>> {
    const counts = new Map<string, number>();
    for (const { name } of await app.integrations()) {
        counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    return counts;
}

/** Every line was answered once, to the one who typed it, and with nothing of anybody else. */
function expectOneAnswerEach(exchanges: Exchange[], prefix: string, size: number): void {
    expect(exchanges).toHaveLength(size * 20);
    const names = new RegExp(`${prefix}\\d\\d`, 'g');
    for (const { username, status, replies } of exchanges) {
        expect({ username, status, replies: replies.length }).toEqual({ username, status: 200, replies: 1 });
        // Names of others that one manages as well are offered where one's own was not found.
        const named =
            replies
                .join()
                .replace(/Did you mean [^?]*\?/, '')
                .match(names) ?? [];
        expect(named.filter((name) => name !== username)).toEqual([]);
    }
}

/** The name in a line that creates an integration. */
function nameIn({ line }: Exchange): string | undefined {
    return /^create \w+ (\S+)/.exec(line)?.[1];
}

test(
    '50 people type 20 lines each at once: nothing is lost, doubled, or answered to somebody else',
    async () => {
        const users = await ConcurrentUsers.gather(app, crowd, 'calm');
        const exchanges = await users.type();
        expectOneAnswerEach(exchanges, 'calm', crowd);
        const counts = await countNames();
        expect(counts.size).toBe(crowd * madeByEach);
        expect(new Set(counts.values())).toEqual(new Set([1]));
        for (const exchange of exchanges) {
            const { line, replies, username } = exchange;
            const name = nameIn(exchange) ?? /^show (\S+)/.exec(line)?.[1];
            expect(replies[0]).toContain(name ?? (/^(whoami|list)/.test(line) ? username : '/integration'));
        }
        const last = exchanges.filter((_, index) => index % 20 === 19);
        for (const { replies } of last) {
            expect(replies[0]).toContain(`${madeByEach} integrations`);
        }
        const authors = await app.workspace.store.appPersistence.countAsync({ 'data.username': /^calm/ });
        expect(authors).toBe(crowd * madeByEach);
    },
    SETUP_TIMEOUT,
);

/** One in three requests meets something: a refusal, an end, silence, or an answer that is lost. */
function mixedFaults(): (request: PassedRequest) => Interception | undefined {
    const limited = json('429 Too Many Requests', { success: false, error: 'You must wait 3 seconds' });
    // Only a limit is a refusal for certain: it comes as often as all that leaves the outcome open.
    const faults: Interception[] = [
        json('503 Service Unavailable', {}),
        limited,
        hangUp,
        'lose the answer',
        limited,
        'lose the answer',
        limited,
    ];
    let requests = 0;
    return ({ path }) => {
        // The answer who may do what is shared by all: losing it over and over would leave nothing else to see.
        if (path === 'permissions.listAll') {
            return undefined;
        }
        requests++;
        if (requests >= 100 && requests < 110) {
            return stall;
        }
        return requests % 3 === 0 ? faults[(requests / 3) % faults.length] : undefined;
    };
}

test(
    'the same with an API that refuses, stalls and dies: what is told is what happened',
    async () => {
        const users = await ConcurrentUsers.gather(app, fewer, 'wild');
        app.gateway.intercept = mixedFaults();
        const exchanges = await users.type();
        app.gateway.intercept = () => undefined;
        expectOneAnswerEach(exchanges, 'wild', fewer);
        const counts = await countNames();
        const told = { created: 0, unknown: 0, refused: 0 };
        for (const exchange of exchanges) {
            const name = nameIn(exchange);
            const [reply = ''] = exchange.replies;
            const verdict = reply.startsWith('*Created')
                ? 'created'
                : reply.includes('not known whether')
                  ? 'unknown'
                  : 'refused';
            const count = name === undefined ? undefined : (counts.get(name) ?? 0);
            if (count !== undefined) {
                told[verdict]++;
                expect({ name, verdict, allowed: { created: [1], unknown: [0, 1], refused: [0] }[verdict] }).toEqual({
                    name,
                    verdict,
                    allowed: expect.arrayContaining([count]),
                });
            }
        }
        expect(told.created + told.unknown + told.refused).toBe(fewer * madeByEach);
        expect(Math.min(...Object.values(told))).toBeGreaterThan(0);
    },
    SETUP_TIMEOUT,
);

test('and when that is over, the next line works', async () => {
    expect(await app.create('create incoming After')).toMatchObject({ name: 'After' });
});
