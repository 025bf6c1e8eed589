import type { Value } from '../grammar/Parameter';
import type { FieldName, FieldValues } from './fields';

/** What is meant by giving a script, or how to retry, without the switch that turns it on. */
export function impliedBy(values: FieldValues): Partial<Record<FieldName, Value>> {
    const retries = values.retryCount !== undefined || values.retryDelay !== undefined;
    return {
        scriptEnabled: values.script !== undefined,
        ...(retries ? { retryFailedCalls: true } : {}),
    };
}
