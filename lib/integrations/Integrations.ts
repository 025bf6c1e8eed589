import type { Outcome } from '../Outcome';
import type { Value } from '../grammar/Parameter';
import type { Integration } from './Integration';
import type { Kind } from './kinds';

/** A body of `integrations.create`: exactly the fields its schema knows for the type, lists joined where it wants text. */
export type CreateBody = Readonly<Record<string, Value>>;

/** Which integrations to list, and which page of them. */
export interface ListQuery {
    readonly kind?: Kind;
    /** Part of the name, case ignored. */
    readonly name?: string;
    readonly offset: number;
    /** At most 100, which is what the API gives. */
    readonly count: number;
}

/** Where reading ended early: after how many integrations, of how many in all. */
export interface Truncation {
    readonly after: number;
    readonly of: number;
}

/** One page of a list. */
export interface Page {
    readonly integrations: readonly Integration[];
    /** How many there are in all. */
    readonly total: number;
    /** Present when there may be more that were not read. */
    readonly truncated?: Truncation;
}

/** A page of an outgoing integration's history; entries are the API's documents, unchecked. */
export interface HistoryPage {
    readonly entries: readonly unknown[];
    readonly total: number;
}

/** The workspace's integrations, as the account that makes the calls may see and change them; fails as `RestClient.call` does. */
export interface Integrations {
    /** Creates one; never retried, as it may have been created. */
    create(body: CreateBody): Promise<Outcome<Integration>>;
    /** One by its id; undefined when there is none that the account may see. */
    get(id: string): Promise<Outcome<Integration | undefined>>;
    /** A page of those the account may see, in a stable order. */
    list(query: ListQuery): Promise<Outcome<Page>>;
    /** Overwrites all fields of one: the API's update is not a patch. */
    update(integration: Integration, body: CreateBody): Promise<Outcome<Integration>>;
    /** Removes one, with its history. */
    remove(integration: Integration): Promise<Outcome<void>>;
    /** The calls of an outgoing one, newest first. */
    history(integration: Integration, page: { offset: number; count: number }): Promise<Outcome<HistoryPage>>;
    /** Repeats the call of a history entry. */
    replay(integration: Integration, historyId: string): Promise<Outcome<void>>;
}

/** The part for reading. */
export type ReadableIntegrations = Pick<Integrations, 'get' | 'list'>;
