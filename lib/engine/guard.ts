import { randomBytes } from 'crypto';
import type { Outcome } from '../Outcome';
import { fail } from '../Outcome';
import { redact } from '../redact';
import type { Runtime } from './Invocation';

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
