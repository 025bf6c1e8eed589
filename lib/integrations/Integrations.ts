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

/** Where a look through integrations ended early: after so many, of so many. */
export interface Truncation {
    readonly after: number;
    readonly of: number;
}

/** One page of a list. */
export interface Page {
    readonly integrations: readonly Integration[];
    /** How many there are in all. */
    readonly total: number;
    /** Present when there may be more that could not be looked through. */
    readonly truncated?: Truncation;
}

/** A page of an outgoing integration's history; entries are the API's documents, unchecked. */
export interface HistoryPage {
    readonly entries: readonly unknown[];
    readonly total: number;
}

/** The workspace's integrations, as the account that makes the calls may see and change them; fails as `RestClient.call` does. */
export interface Integrations {
    /** Creates one; what may have been created already is never sent again. */
    create(body: CreateBody): Promise<Outcome<Integration>>;
    /** One by its id; undefined when there is none that the account may see. */
    get(id: string): Promise<Outcome<Integration | undefined>>;
    /** A page of those the account may see, in a stable order. */
    list(query: ListQuery): Promise<Outcome<Page>>;
    /** Writes all fields of one, as the API's update is no patch. */
    update(integration: Integration, body: CreateBody): Promise<Outcome<Integration>>;
    /** Removes one, with its history. */
    remove(integration: Integration): Promise<Outcome<void>>;
    /** What an outgoing one has done, newest first. */
    history(integration: Integration, page: { offset: number; count: number }): Promise<Outcome<HistoryPage>>;
    /** Does again what a history entry did. */
    replay(integration: Integration, historyId: string): Promise<Outcome<void>>;
}

/** As much of them as looking takes. */
export type ReadableIntegrations = Pick<Integrations, 'get' | 'list'>;
