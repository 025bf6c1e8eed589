import { describe, expect, test } from '@jest/globals';
import type { App } from '@rocket.chat/apps-engine/definition/App';
import { AppStatus } from '@rocket.chat/apps-engine/definition/AppStatus';
import type { IModify, IRead } from '@rocket.chat/apps-engine/definition/accessors';
import { appSettings } from '../../../../lib/engine/accessors/settings.ts';
import { SettingsCheck } from '../../../../lib/engine/jobs/SettingsCheck.ts';
import type { Transport } from '../../../../lib/api/Transport.ts';
import { anInvocation } from '../../../fakes/anInvocation.mts';
import { FakeClock } from '../../../fakes/FakeClock.mts';
import { FakeRecords } from '../../../fakes/FakeRecords.mts';
import { jsonAnswer } from '../../../fakes/FakeTransport.mts';
import { anEnvironment } from '../../../fakes/runWords.mts';
import { aSignal } from '../../../fakes/aSignal.mts';

const account = { 'api-user-id': 'service-id', 'api-token': 'right' };
const wrong = { 'api-user-id': 'service-id', 'api-token': 'wrong' };

/** What the API and the app's pages answer with, by the token that a call carries. */
type Answer = (token: string) => number | Promise<number>;

const byToken: Answer = (token) => (token === 'wrong' ? 401 : 200);

/** Lets others go on for as many steps as it is to last in milliseconds: of two that wait, one comes first. */
async function sleep(milliseconds: number): Promise<void> {
    for (let step = 0; step < milliseconds; step++) {
        await Promise.resolve();
    }
}

/** A workspace with settings that are tried, whose administrator reads what is told. */
function aWorkspace(settings: Record<string, unknown>, answer: Answer = byToken) {
    const records = new FakeRecords();
    const clock = new FakeClock();
    const told: string[] = [];
    const transport: Transport = async ({ headers }) => {
        const status = await answer(headers['X-Auth-Token'] ?? '');
        return jsonAnswer({ success: status === 200 }, status);
    };
    const { read, modify, http, persistence, logger, jobs } = anInvocation({ records, transport, settings });
    let isRefused = false;
    const builder = {
        setRoom: () => builder,
        setSender: () => builder,
        setText: (text: string) => ((written = text), builder),
        setParseUrls: () => builder,
    };
    let written = '';
    const finish = () =>
        isRefused ? Promise.reject(new Error('No messages today')) : Promise.resolve(String(told.push(written)));
    const creator = { startMessage: () => builder, finish };
    const writing = { ...modify, getCreator: () => creator } as unknown as IModify;
    const rooms = { ...read.getRoomReader(), getDirectByUsernames: () => Promise.resolve({ id: 'direct' }) };
    const reading = { ...read, getRoomReader: () => rooms } as unknown as IRead;
    const app = { status: AppStatus.MANUALLY_ENABLED };
    const administrator: { id?: string } = { id: 'admin-id' };
    return {
        app,
        records,
        told,
        /** Has other settings saved. */
        save: (values: Record<string, unknown>) => Object.assign(settings, values),
        /** What jobs were asked for since it was last looked. */
        later: () => jobs.splice(0).map(({ data = {} }) => data),
        now: clock.now,
        /** Lets time go by; answers what time it is then. */
        pass: (milliseconds: number) => (clock.pass(milliseconds), clock.now()),
        /** Has the workspace take no messages, or take them again. */
        refuse: (yes: boolean) => (isRefused = yes),
        administrator,
        /** Runs the check on an instance of its own. */
        check: async (data: object = { savedAt: clock.now() }) => {
            await records.replace('administrator', administrator);
            const running = { getLogger: () => logger, getStatus: () => Promise.resolve(app.status) } as unknown as App;
            const { processor } = new SettingsCheck(running, () => ({ ...anEnvironment(clock), sleep }));
            await processor.call(running, data, reading, writing, http, persistence);
        },
    };
}

/** Answers that do not come before they are let through, and when the first of them is waited for. */
function heldAnswers() {
    const asked = aSignal();
    const held = aSignal();
    const answer: Answer = async (token) => {
        if (token !== '') {
            asked.end();
            await held.ended;
        }
        return byToken(token);
    };
    return { asked, held, answer };
}

describe('the app’s pages', () => {
    test('that are not there are looked for once more before that is told: another instance may be starting', async () => {
        const { check, told, later, now } = aWorkspace({}, () => 404);
        await check();
        expect(told).toEqual([]);
        const [again, ...more] = later();
        expect([again, more]).toEqual([{ savedAt: now(), isSecond: true }, []]);
        await check(again);
        expect(told).toEqual([expect.stringContaining('`api`')]);
        expect(later()).toEqual([]);
    });

    test.each([[{}], [{ isSecond: true }]])('that are there need no other look, at %j', async (data) => {
        const { check, told, later, records } = aWorkspace({}, () => 400);
        await check(data);
        expect([told, later()]).toEqual([[], []]);
        expect(await records.read('settings-state')).toMatchObject([{ fails: false }]);
    });

    test('are not looked for again with settings that are gone', async () => {
        const { asked, held, answer } = heldAnswers();
        const { check, save, later } = aWorkspace({ ...account, 'api-url': 'http://api.example' }, async (token) => {
            await answer('looks');
            return token === '' ? 404 : 200;
        });
        const checked = check();
        await asked.ended;
        save({ 'api-url': '' });
        held.end();
        await checked;
        expect(later()).toEqual([]);
    });
});

describe('settings that are saved again while a check waits for an answer', () => {
    test.each([
        ['after the check of the new ones', true],
        ['before it', false],
    ])('are told of alone, whether the answer comes %s', async (_when, isLate) => {
        const { asked, held, answer } = heldAnswers();
        const { check, save, told } = aWorkspace({ ...wrong }, (token) => (token === 'wrong' ? answer(token) : 200));
        const old = check();
        await asked.ended;
        save(account);
        if (isLate) {
            await check();
        }
        held.end();
        await old;
        if (!isLate) {
            await check();
        }
        expect(told).toEqual([expect.stringContaining('work:')]);
        await check();
        expect(told).toHaveLength(1);
    });
});

describe('several checks of the same settings', () => {
    test.each([
        ['wrong', wrong, '401'],
        ['right', account, 'work:'],
    ])('tell once that they are %s: each instance has a save tried', async (_which, settings, words) => {
        const { held, answer } = heldAnswers();
        const { check, told } = aWorkspace({ ...settings }, answer);
        const savedAt = { savedAt: 0 };
        const checks = [check(savedAt), check(savedAt), check(savedAt)];
        held.end();
        await Promise.all(checks);
        await check(savedAt);
        expect(told).toEqual([expect.stringContaining(words)]);
    });

    test('tell again what is wrong when they were saved again after that was found', async () => {
        const { check, told } = aWorkspace({ ...wrong });
        await check();
        await check();
        expect(told).toHaveLength(2);
    });

    test('tell it of the second save, though a late check of the first comes between', async () => {
        const { check, told, pass } = aWorkspace({ ...wrong });
        await check({ savedAt: 0 });
        const savedAt = pass(1000);
        pass(1000);
        await check({ savedAt: 0 });
        await check({ savedAt });
        expect(told).toHaveLength(2);
    });
});

describe('an app that is disabled', () => {
    test('meanwhile tells nothing until it is enabled again, and then once', async () => {
        const { asked, held, answer } = heldAnswers();
        const { app, check, told } = aWorkspace({ ...wrong }, answer);
        const checked = check();
        await asked.ended;
        app.status = AppStatus.MANUALLY_DISABLED;
        held.end();
        await checked;
        expect(told).toEqual([]);
        app.status = AppStatus.MANUALLY_ENABLED;
        await Promise.all([check({ isStart: true }), check({ isStart: true })]);
        await check({ isStart: true });
        expect(told).toEqual([expect.stringContaining('401')]);
    });

    test.each([
        ['were never changed', presets(), []],
        ['were saved meanwhile', account, [expect.stringContaining('work:')]],
    ])('says when it is enabled what there is to say of settings that %s', async (_which, settings, news) => {
        const calls: string[] = [];
        const { check, told } = aWorkspace({ ...presets(), ...settings }, (token) => (calls.push(token), 200));
        await check({ isStart: true });
        expect(told).toEqual(news);
        expect(calls.length > 0).toBe(news.length > 0);
    });
});

describe('what could not be told is told when the app is next enabled', () => {
    test('where the workspace took no message', async () => {
        const { check, refuse, told } = aWorkspace({ ...wrong });
        refuse(true);
        await check();
        refuse(false);
        await check({ isStart: true });
        await check({ isStart: true });
        expect(told).toEqual([expect.stringContaining('401')]);
    });

    test('where nobody was known to tell it to', async () => {
        const { administrator, check, told } = aWorkspace({ ...wrong });
        delete administrator.id;
        await check();
        administrator.id = 'admin-id';
        await check({ isStart: true });
        expect(told).toEqual([expect.stringContaining('401')]);
    });
});

/** What the engine answers for settings that nobody has saved. */
function presets(): Record<string, unknown> {
    return Object.fromEntries(appSettings().map(({ id, packageValue }) => [id, packageValue as unknown]));
}
