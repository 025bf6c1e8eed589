/** Small documents that outlive a restart and are seen by every instance; each is found by any of its keys. */
export interface Records {
    /** All documents under a key, unchecked. */
    read(key: string): Promise<readonly unknown[]>;
    /** Adds a document under every one of the keys. */
    add(keys: readonly string[], document: object): Promise<void>;
    /** Makes this the only document under the key. */
    replace(key: string, document: object): Promise<void>;
    /** Removes all documents under the key. */
    remove(key: string): Promise<void>;
}
