type BridgeClass<Bridge> = (abstract new () => Bridge) & { prototype: Bridge };

/** A bridge for a part of Rocket.Chat that the local workspace lacks: whatever an app asks of it fails with a clear error. */
export function notProvided<Bridge extends object>(Class: BridgeClass<Bridge>, feature: string): Bridge {
    const refuse = (): never => {
        throw new Error(`${feature} is not provided by the local workspace.`);
    };
    const calls = Object.getOwnPropertyNames(Class.prototype).filter((name) => name.startsWith('do'));
    const refusals = calls.map((name) => [name, { value: refuse }] as const);
    return Object.create(Class.prototype, Object.fromEntries(refusals)) as Bridge;
}
