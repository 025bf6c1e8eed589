import type { IIntegration } from '@rocket.chat/core-typings';
import type Datastore from '@seald-io/nedb';

/** An integration, and its name as searches compare it. */
export interface ListedIntegration {
    readonly integration: IIntegration;
    readonly name: string;
}

/** All integrations in an order; without one by id, which is the order of creation. */
export type IntegrationList = (sort?: Record<string, 1 | -1>) => Promise<readonly ListedIntegration[]>;

type Write = (...parameters: unknown[]) => Promise<unknown>;

/** Lists the integrations of a collection. The list is kept between writes: to read ten thousand out of the store anew takes milliseconds. */
export function keepIntegrationList(collection: Datastore<IIntegration>): IntegrationList {
    let listed: ListedIntegration[] | undefined;
    follow('insertAsync', (inserted) => {
        [inserted as IIntegration | IIntegration[]].flat().forEach(append);
    });
    follow('updateAsync', forget);
    follow('removeAsync', forget);
    return async (sort) => {
        if (sort) {
            return (await collection.findAsync({}).sort(sort)).map(toListed);
        }
        listed ??= collection.getAllData().map(toListed);
        return listed;
    };

    function follow(method: 'insertAsync' | 'updateAsync' | 'removeAsync', then: (written: unknown) => void): void {
        const write = collection[method].bind(collection) as Write;
        const followed: Write = async (...parameters) => {
            const written = await write(...parameters);
            then(written);
            return written;
        };
        Object.assign(collection, { [method]: followed });
    }

    /** Adds what belongs at the end; for anything else, and for what a list made meanwhile has already, the list is made anew. */
    function append(integration: IIntegration): void {
        const last = listed?.[listed.length - 1]?.integration._id ?? '';
        if (integration._id > last) {
            listed?.push(toListed(integration));
        } else {
            forget();
        }
    }

    function forget(): void {
        listed = undefined;
    }
}

function toListed(integration: IIntegration): ListedIntegration {
    return { integration, name: integration.name.toLowerCase() };
}
