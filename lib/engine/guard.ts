import { randomBytes } from 'crypto';
import type { ILogger } from '@rocket.chat/apps-engine/definition/accessors';
import type { Outcome } from '../Outcome';
import { fail } from '../Outcome';
import { redact } from '../redact';
import type { Runtime } from './Invocation';

/** Does work whose failure is for the log alone, as nobody waits for what comes of it: jobs, and what others are told. */
export async function attempt({ logger }: Pick<Runtime, 'logger'>, work: () => Promise<void>): Promise<void> {
    try {
        await work();
    } catch (error) {
        logUnexpected(logger, error);
    }
}

/** Does work in which what nobody expected ends as `unexpected`: the log gets the details, the sender a reference to them. */
export async function guard<T>(
    { logger }: Pick<Runtime, 'logger'>,
    work: () => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
    try {
        return await work();
    } catch (error) {
        return fail({ kind: 'unexpected', reference: logUnexpected(logger, error) });
    }
}

/** Logs what nobody expected, and answers the reference that it stands under there. */
export function logUnexpected(logger: ILogger, error: unknown): string {
    const reference = randomBytes(4).toString('hex');
    logger.error({ reference, error: redact(error) });
    return reference;
}
