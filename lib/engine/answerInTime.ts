import type { App } from '@rocket.chat/apps-engine/definition/App';
import type { Failure } from '../Failure';
import { fail, succeed } from '../Outcome';
import type { FormAnswer } from './forms/FormAnswer';
import { guard } from './guard';
import type { Runtime } from './Invocation';
import { isEnabled } from './isEnabled';

/** What answers a client's interaction. */
export interface Answering {
    /** Does what the interaction asks for; `isOpen` tells whether the client still waits for the answer. */
    readonly work: (isOpen: () => boolean) => Promise<FormAnswer>;
    /** Tells what nobody expected, or that the app is disabled. */
    readonly tell: (failure: Failure) => FormAnswer | Promise<FormAnswer>;
}

/** What an interaction is answered within the time that a client waits; undefined after that, while the work goes on. */
export async function answerInTime(
    app: Pick<App, 'getStatus'>,
    runtime: Runtime,
    { work, tell }: Answering,
): Promise<FormAnswer | undefined> {
    let isOpen = true;
    const done = guard(runtime, async () =>
        (await isEnabled(app)) ? succeed(await work(() => isOpen)) : fail({ kind: 'app-disabled' }),
    );
    const told = done.then((it) => (it.ok ? it.value : tell(it.failure)));
    const answered = await Promise.race([told, runtime.services.environment.patience().then(() => undefined)]);
    isOpen = false;
    return answered;
}
