import { randomBytes } from 'crypto';
import type { Outcome } from '../Outcome';
import { fail, succeed } from '../Outcome';
import { redact } from '../redact';
import type { Runtime } from './Invocation';

/** Does what others are told after something is done: when that fails, it is for the log alone. */
export async function attempt(runtime: Pick<Runtime, 'logger'>, work: () => Promise<void>): Promise<void> {
    await guard(runtime, async () => {
        await work();
        return succeed(undefined);
    });
}

/** Does work in which what nobody expected ends as `unexpected`: the log gets the details, the sender a reference to them. */
export async function guard<T>(
    { logger }: Pick<Runtime, 'logger'>,
    work: () => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
    try {
        return await work();
    } catch (error) {
        const reference = randomBytes(4).toString('hex');
        logger.error({ reference, error: redact(error) });
        return fail({ kind: 'unexpected', reference });
    }
}
