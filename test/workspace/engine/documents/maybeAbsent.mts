/** Hands on what may be missing to the engine, whose types, made without strict checks, do not say that it may. */
export function maybeAbsent<Value>(value: Value | undefined): Value {
    return value as Value;
}
