import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { TrafficMeter } from '../../bench/TrafficMeter.mts';
import type { ClientForm } from '../../workspace/ClientForm.mts';
import { AppWorkspace, SETUP_TIMEOUT } from '../fixtures/AppWorkspace.mts';

let app: AppWorkspace;
let meter: TrafficMeter;

beforeAll(async () => {
    app = await AppWorkspace.open();
    meter = new TrafficMeter();
    // What is remembered for a minute is asked for by then.
    await (await open()).fill({ name: 'First' }).submit();
}, SETUP_TIMEOUT);

afterAll(() => {
    meter.close();
    return app.close();
});

async function open(line = 'create'): Promise<ClientForm> {
    const { views } = await app.workspace.runCommand({ as: 'olivia', room: '#general', text: `/integration ${line}` });
    return app.workspace.form('olivia', views[0]?.view);
}

/** How often the app's sandbox has asked the engine for something meanwhile: each time is a trip that somebody waits for. */
async function tripsOf<T>(work: () => Promise<T>): Promise<readonly [number, T]> {
    meter.take();
    const done = await work();
    return [meter.take().accessors, done];
}

test('a form of something new is opened and changed without a question to the engine', async () => {
    const [opening, form] = await tripsOf(() => open());
    // The view itself is handed to the engine.
    expect(opening).toBe(1);
    const [choosing] = await tripsOf(() => form.choose('type', 'outgoing'));
    expect(form.values).toMatchObject({ type: 'outgoing', urls: '' });
    expect(choosing).toBe(0);
});

test('a form that cannot be done is answered after a look at its room', async () => {
    const form = await open();
    const [trips] = await tripsOf(() => form.submit());
    expect(form.errors.name).toBe('This is needed.');
    expect(trips).toBe(1);
});
