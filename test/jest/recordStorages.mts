import asyncHooks, { AsyncLocalStorage } from 'node:async_hooks';

/**
 * Does something synchronous, and lists what storages along asynchronous calls it made. Node carries each one that was used along every
 * promise from then on, until it is disabled.
 */
export function recordStorages<Made>(work: () => Made): { made: Made; storages: AsyncLocalStorage<unknown>[] } {
    const storages: AsyncLocalStorage<unknown>[] = [];
    class RecordedStorage<Value> extends AsyncLocalStorage<Value> {
        constructor() {
            super();
            storages.push(this);
        }
    }
    // From Node 22 on it is a getter, which an assignment leaves as it is.
    const before = Object.getOwnPropertyDescriptor(asyncHooks, 'AsyncLocalStorage') ?? {};
    Object.defineProperty(asyncHooks, 'AsyncLocalStorage', { configurable: true, value: RecordedStorage });
    try {
        return { made: work(), storages };
    } finally {
        Object.defineProperty(asyncHooks, 'AsyncLocalStorage', before);
    }
}
