type BridgeClass<Bridge> = (abstract new () => Bridge) & { prototype: Bridge };

/**
 * A bridge for a part of Rocket.Chat that the local workspace lacks: whatever an app asks of it fails with a clear error. Older engines
 * have no class for some, and do not ask for the bridge.
 */
export function notProvided<Bridge extends object>(Class: BridgeClass<Bridge> | undefined, feature: string): Bridge {
    const prototype = Class?.prototype ?? {};
    const refuse = (): never => {
        throw new Error(`${feature} is not provided by the local workspace.`);
    };
    const calls = Object.getOwnPropertyNames(prototype).filter((name) => name.startsWith('do'));
    const refusals = calls.map((name) => [name, { value: refuse }] as const);
    return Object.create(prototype, Object.fromEntries(refusals)) as Bridge;
}
