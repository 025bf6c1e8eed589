import { SelectFiltered } from '@rocket.chat/fuselage';
import type * as UiKit from '@rocket.chat/ui-kit';
import { type ReactElement, useState } from 'react';
import { useAutocomplete } from '../../useAutocomplete.mts';
import { asText } from '../asText.mts';
import { useElement } from '../useElement.mts';
import type { ElementProps } from './ElementProps.mts';

/** A person (by username) or a room (by id), looked up while its name is typed. */
export function PickerElement({
    element,
    position,
    label,
}: ElementProps<UiKit.UsersSelectElement | UiKit.ChannelsSelectElement>): ReactElement {
    const { value, change, error, busy } = useElement(element, position, undefined);
    const [filter, setFilter] = useState('');
    const isUser = element.type === 'users_select';
    const { items } = useAutocomplete(isUser ? 'people' : 'rooms', filter);
    return (
        <SelectFiltered
            id={element.actionId}
            aria-label={label ?? element.placeholder?.text}
            value={asText(value)}
            options={items.map(({ _id, username = '', name = '' }) =>
                isUser ? ([username, username] as const) : ([_id, name] as const),
            )}
            filter={filter}
            setFilter={setFilter}
            placeholder={element.placeholder?.text}
            error={error}
            disabled={busy}
            onChange={change}
        />
    );
}
