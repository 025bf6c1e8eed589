import type { IUser } from '@rocket.chat/core-typings';
import { hasPermission } from '../../store/permissions.mts';
import type { Store } from '../../store/Store.mts';

const kinds = ['incoming', 'outgoing'] as const;

/** What a person may do with integrations, by the permissions that they hold. */
export async function whatMayDo(store: Store, { _id }: IUser): Promise<string> {
    const may = await Promise.all(
        kinds.map(async (kind) => {
            const [all, own] = await Promise.all([
                hasPermission(store, _id, `manage-${kind}-integrations`),
                hasPermission(store, _id, `manage-own-${kind}-integrations`),
            ]);
            return { kind, creates: all && own, either: all !== own };
        }),
    );
    const creates = may.filter((it) => it.creates).map(({ kind }) => kind);
    const either = may.filter((it) => it.either).map(({ kind }) => kind);
    return (
        [
            creates.length > 0 ? `creates ${creates.join(' and ')} integrations` : '',
            either.length > 0 ? `creates ${either.join(' and ')} integrations where either permission is enough` : '',
        ]
            .filter(Boolean)
            .join('; ') || 'may not create integrations'
    );
}
