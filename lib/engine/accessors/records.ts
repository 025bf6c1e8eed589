import type { IPersistence, IPersistenceRead } from '@rocket.chat/apps-engine/definition/accessors';
import {
    RocketChatAssociationModel,
    RocketChatAssociationRecord,
} from '@rocket.chat/apps-engine/definition/metadata/RocketChatAssociations';
import { mayBeDenied } from './mayBeDenied';
import type { Records } from '../../Records';

/** Records in the app's persistence. */
export function engineRecords(reader: IPersistenceRead, persistence: IPersistence): Records {
    return {
        read: async (key) => (await mayBeDenied(reader.readByAssociation(association(key)))) ?? [],
        add: async (keys, document) => {
            await persistence.createWithAssociations(document, keys.map(association));
        },
        replace: async (key, document) => {
            await persistence.updateByAssociation(association(key), document, true);
        },
        remove: async (key) => {
            await persistence.removeByAssociation(association(key));
        },
    };
}

function association(key: string): RocketChatAssociationRecord {
    return new RocketChatAssociationRecord(RocketChatAssociationModel.MISC, key);
}
